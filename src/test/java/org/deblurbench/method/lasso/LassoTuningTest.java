package org.deblurbench.method.lasso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.NaiveBackend.Matrix;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.Method;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.tuning.LambdaSelection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LassoTuningTest {
    private static final Percentage ROUNDING = Percentage.withPercentage(1e-6);

    // With noise, so that the smallest λ is not the best.
    private final ImagePairs training = withNoise(TestImages.random(1, 40, 6, 5));
    private final ImagePairs validation = TestImages.random(2, 25, 6, 5);
    private final ImagePairs test = TestImages.random(3, 20, 6, 5);

    @ParameterizedTest
    @EnumSource
    void agreesWithSingleFits(StorageOrder order) {
        LassoProblem<Matrix> problem = new LassoProblem<>(new NaiveBackend(order), training);
        HomotopySolver<Matrix> solver = new HomotopySolver<>(problem);
        LassoTuning<Matrix> path = new LassoTuning<>(problem, solver, validation, test);
        LassoRegression<Matrix> onValidation = new LassoRegression<>(problem, solver, validation);
        LassoRegression<Matrix> onTest = new LassoRegression<>(problem, solver, test);
        double[] grid = Method.LASSO.grid();

        LambdaSelection selection = path.select(grid);

        assertThat(grid).hasSize(11).isSorted().endsWith(100);
        assertThat(selection.points())
                .extracting(LambdaSelection.Point::lambda)
                .containsExactly(Arrays.stream(grid).boxed().toArray(Double[]::new));
        double smallest = Double.POSITIVE_INFINITY;
        double best = Double.NaN;
        for (LambdaSelection.Point point : selection.points()) {
            onValidation.fit(point.lambda());
            onValidation.predict();
            double mspe = onValidation.mspe();
            assertThat(point.validationMspe().getAsDouble()).isCloseTo(mspe, ROUNDING);
            if (mspe < smallest) {
                smallest = mspe;
                best = point.lambda();
            }
        }
        assertThat(best).isStrictlyBetween(grid[0], grid[10]);
        assertThat(selection.selected()).hasValue(best);
        onTest.fit(best);
        onTest.predict();
        assertThat(path.mspe()).isCloseTo(onTest.mspe(), ROUNDING);
        assertThat(path.dualityGap().objective()).isCloseTo(onTest.dualityGap().objective(), ROUNDING);
        assertThat(path.weights().rows).isEqualTo(30);
    }

    @Test
    void answersOnlyAfterASelection() {
        LassoProblem<Matrix> problem = new LassoProblem<>(new NaiveBackend(StorageOrder.ROW_MAJOR), training, 7);
        LassoTuning<Matrix> path = new LassoTuning<>(problem, new HomotopySolver<>(problem), validation, test);

        assertThatIllegalStateException().isThrownBy(path::mspe);
        path.select(0.1, 1);
        assertThat(path.mspe()).isPositive();
        assertThatIllegalArgumentException().isThrownBy(() -> path.select(1, 0));
        assertThatIllegalStateException().isThrownBy(path::weights);
    }

    private static ImagePairs withNoise(ImagePairs images) {
        Random random = new Random(7);
        double[] sharp = Arrays.stream(images.sharpValues())
                .map(pixel -> pixel + random.nextGaussian())
                .toArray();
        return ImagePairs.of(images.height(), images.width(), images.blurredValues(), sharp);
    }
}
