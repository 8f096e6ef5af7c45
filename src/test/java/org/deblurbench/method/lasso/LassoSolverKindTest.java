package org.deblurbench.method.lasso;

import static org.assertj.core.api.Assertions.assertThat;

import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.SamplePixels;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LassoSolverKindTest {
    @ParameterizedTest
    @EnumSource
    void everyKindRestoresBetterThanZeroWeights(LassoSolverKind kind) {
        LassoProblem<NaiveBackend.Matrix> problem = new LassoProblem<>(
                new NaiveBackend(StorageOrder.ROW_MAJOR),
                TestImages.random(1, 40, 14, 14),
                SamplePixels.of(TestImages.random(1, 40, 14, 14)));
        LassoRegression<NaiveBackend.Matrix> regression = new LassoRegression<>(
                problem,
                kind.create(problem, Formulation.PER_PIXEL, Stopping.REPORT),
                TestImages.random(1, 40, 14, 14));

        regression.fit(0.1);
        regression.predict();

        assertThat(problem.pixels())
                .hasSize(16)
                .startsWith(4 * 14 + 4, 4 * 14 + 6)
                .endsWith(10 * 14 + 10);
        assertThat(regression.mspe()).isLessThan(0.2);
        assertThat(kind.label()).isEqualTo(kind.name().toLowerCase(java.util.Locale.ROOT));
    }
}
