package org.deblurbench.method.lasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.ejml.EjmlBackendProvider;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.SamplePixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LassoSolverKindTest {
    @ParameterizedTest
    @EnumSource
    void everyKindRestoresBetterThanZeroWeights(LassoSolverKind kind) {
        Formulation formulation = kind.offers(Formulation.PER_PIXEL) ? Formulation.PER_PIXEL : Formulation.ALL_PIXELS;
        LassoProblem<NaiveBackend.Matrix> problem = new LassoProblem<>(
                new NaiveBackend(StorageOrder.ROW_MAJOR),
                TestImages.random(1, 40, 14, 14),
                SamplePixels.of(TestImages.random(1, 40, 14, 14)));
        LassoRegression<NaiveBackend.Matrix> regression = new LassoRegression<>(
                problem,
                kind.create(
                        problem,
                        formulation,
                        Stopping.REPORT,
                        () -> new EjmlBackendProvider().openFloat(BackendSettings.DEFAULT)),
                TestImages.random(1, 40, 14, 14));

        regression.fit(0.1);
        regression.predict();

        assertThat(problem.pixels())
                .hasSize(16)
                .startsWith(4 * 14 + 4, 4 * 14 + 6)
                .endsWith(10 * 14 + 10);
        assertThat(regression.mspe()).isLessThan(0.2);
        assertThat(kind.label()).isEqualTo(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Test
    void saysWhatASolverLacks() {
        LassoProblem<NaiveBackend.Matrix> problem =
                new LassoProblem<>(new NaiveBackend(StorageOrder.COLUMN_MAJOR), TestImages.random(1, 40, 14, 14));

        assertThatThrownBy(() -> LassoSolverKind.ISTA_MIXED.create(problem, Formulation.ALL_PIXELS, Stopping.REPORT))
                .hasMessage("ista-mixed needs the backend in single precision");
        assertThatThrownBy(() -> LassoSolverKind.ISTA_MIXED.create(problem, Formulation.PER_PIXEL, Stopping.REPORT))
                .hasMessage("ista-mixed does not go per-pixel");
        assertThatThrownBy(() -> LassoSolverKind.OPTIMUM.create(problem, Formulation.ALL_PIXELS, Stopping.REPORT))
                .hasMessage("optimum does not go all-pixels");
        assertThatThrownBy(() -> LassoSolverKind.ISTA_MIXED.create(
                        problem,
                        Formulation.ALL_PIXELS,
                        Stopping.REPORT,
                        () -> new EjmlBackendProvider().openFloat(BackendSettings.DEFAULT)))
                .hasMessageContaining("lie ROW_MAJOR, those of double COLUMN_MAJOR");
    }
}
