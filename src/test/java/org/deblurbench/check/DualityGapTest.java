package org.deblurbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.assertj.core.data.Percentage;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DualityGapTest {
    /** Orthonormal columns: the minimiser is the soft threshold of XᵀS at λ/2. */
    private static final double[] HADAMARD = {.5, .5, .5, .5, .5, -.5, .5, -.5, .5, .5, -.5, -.5, .5, -.5, -.5, .5};

    private static final double[] SHARP = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};

    private static LassoProblem<NaiveBackend.Matrix> problem(StorageOrder order, ImagePairs images, int... pixels) {
        return new LassoProblem<>(new NaiveBackend(order), images, pixels);
    }

    private static NaiveBackend.Matrix weights(LassoProblem<NaiveBackend.Matrix> problem) {
        return problem.backend()
                .allocate(problem.inputs().size(), problem.outputs().size());
    }

    private static NaiveBackend.Matrix orthonormalOptimum(LassoProblem<NaiveBackend.Matrix> problem, double lambda) {
        NaiveBackend.Matrix weights = weights(problem);
        MatrixView x = MatrixView.of(problem.backend(), problem.blurred());
        MatrixView s = MatrixView.of(problem.backend(), problem.sharp());
        MatrixView w = MatrixView.of(problem.backend(), weights);
        for (int j = 0; j < w.columns(); j++) {
            double[] correlation = x.transposeTimes(s.column(j));
            for (int i = 0; i < w.rows(); i++) {
                double c = correlation[i];
                w.set(i, j, Math.signum(c) * Math.max(0, Math.abs(c) - lambda / 2));
            }
        }
        return weights;
    }

    @ParameterizedTest
    @EnumSource
    void isZeroAtTheClosedFormOfAnOrthonormalDesign(StorageOrder order) {
        LassoProblem<NaiveBackend.Matrix> problem = problem(order, ImagePairs.of(2, 2, HADAMARD, SHARP));
        NaiveBackend.Matrix optimum = orthonormalOptimum(problem, 3);

        DualityGap gap = problem.dualityGap(3, optimum);
        LassoCheck check = problem.check(3, optimum);

        assertThat(gap.relative()).isCloseTo(0, within(1e-14));
        assertThat(check.gap().relative()).isCloseTo(0, within(1e-14));
        assertThat(check.gap().objective()).isCloseTo(gap.objective(), Percentage.withPercentage(1e-12));
        assertThat(check.largestStep()).isCloseTo(0, within(1e-13));
    }

    @Test
    void isNeverLessThanTheDistanceToTheOptimum() {
        LassoProblem<NaiveBackend.Matrix> problem =
                problem(StorageOrder.ROW_MAJOR, ImagePairs.of(2, 2, HADAMARD, SHARP));
        NaiveBackend.Matrix optimum = orthonormalOptimum(problem, 3);
        double least = problem.dualityGap(3, optimum).objective();
        Random random = new Random(5);
        for (double size : new double[] {1e-6, 1e-3, 1, 30}) {
            NaiveBackend.Matrix weights = weights(problem);
            for (int i = 0; i < weights.elements.length; i++) {
                weights.elements[i] = optimum.elements[i] + size * random.nextGaussian();
            }
            DualityGap gap = problem.dualityGap(3, weights);

            assertThat(gap.objective()).isGreaterThan(least);
            assertThat(gap.total()).isGreaterThanOrEqualTo(gap.objective() - least - 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithPlainLoopsAnywhere(StorageOrder order) {
        LassoProblem<NaiveBackend.Matrix> problem = problem(order, TestImages.random(3, 40, 6, 5), 7, 12, 20);
        NaiveBackend.Matrix weights = weights(problem);
        Random random = new Random(6);
        for (int i = 0; i < weights.elements.length; i++) {
            weights.elements[i] = random.nextGaussian();
        }

        DualityGap gap = problem.dualityGap(0.5, weights);
        LassoCheck check = problem.check(0.5, weights);

        assertThat(check.gap().objective()).isCloseTo(gap.objective(), Percentage.withPercentage(1e-10));
        assertThat(check.gap().total()).isCloseTo(gap.total(), Percentage.withPercentage(1e-10));
        assertThat(gap.ofColumns()).hasSize(3).doesNotContain(0);
    }

    @Test
    void ofNanIsNan() {
        LassoProblem<NaiveBackend.Matrix> problem =
                problem(StorageOrder.ROW_MAJOR, ImagePairs.of(2, 2, HADAMARD, SHARP));
        NaiveBackend.Matrix weights = weights(problem);
        weights.elements[2] = Double.NaN;

        assertThat(problem.dualityGap(1, weights).relative()).isNaN();
        assertThat(problem.check(1, weights).gap().relative()).isNaN();
        assertThat(problem.check(1, weights).largestStep()).isNaN();
    }

    @Test
    void isThatOfZeroWeightsWherePenaltyForbidsAllOthers() {
        LassoProblem<NaiveBackend.Matrix> problem =
                problem(StorageOrder.COLUMN_MAJOR, ImagePairs.of(2, 2, HADAMARD, SHARP));

        DualityGap gap = problem.dualityGap(1e3, weights(problem));

        assertThat(gap.objective()).isCloseTo(1496, within(1e-10));
        assertThat(gap.total()).isCloseTo(0, within(1e-10));
    }
}
