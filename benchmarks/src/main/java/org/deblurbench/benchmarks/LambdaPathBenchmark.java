package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.data.Dataset;
import org.deblurbench.judge.RidgeJudge;
import org.deblurbench.method.LambdaGrid;
import org.deblurbench.method.LambdaPath;
import org.deblurbench.method.NonBlindRidge;
import org.deblurbench.method.RidgePath;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Tuning: the validation error at every λ of the report's grid, and what the best λ gives on the test images.
 *
 * <p>{@link #ridgeRegression}: one operation is 17 values of λ by one eigendecomposition of the Gram matrix, from the
 * training images to the weights of the selected λ and the restored test images. {@link #nonBlindRidge}: one operation
 * restores the 1,000 validation images at each of 16 values of λ, and the test images at the best. Not included:
 * reading, blurring and converting the images, and judging.
 *
 * <p>Hypothesis: for the regression all 17 values cost little more than a few fits, where the report pays 17 times.
 *
 * <pre>java -jar benchmarks.jar "LambdaPathBenchmark|RidgeRegressionBenchmark.fit"</pre>
 *
 * You will see the ratio of both times far below 17 where the library has a fast eigendecomposition. The reported MSPE
 * is that of the test images at the selected λ.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class LambdaPathBenchmark {
    /** Ridge regression with training, validation and test images. */
    public static class Regression extends BackendState {
        RidgePath<?> path;
        LambdaPath selection;

        /** Reads, blurs and converts the images. */
        @Setup
        public void setUp() {
            Dataset data = ForkData.get();
            path = new RidgePath<>(open(), data.training(), data.validation(), data.test());
        }

        /** Judges the weights of the selected λ. */
        @TearDown
        public void judge() {
            publish(RidgeJudge.ofPath(path, selection, ForkData.isDefault()));
        }
    }

    /** Non-blind ridge inversion of validation and test images. */
    public static class NonBlind extends BackendState {
        NonBlindRidge<?> validation;
        NonBlindRidge<?> test;
        LambdaPath selection;

        /** Reads, blurs, crops and converts the images. */
        @Setup
        public void setUp() {
            Dataset data = ForkData.get();
            var linearAlgebra = open();
            validation = new NonBlindRidge<>(linearAlgebra, data.validation());
            test = new NonBlindRidge<>(linearAlgebra, data.test());
        }

        /** Judges the test images' restorations at the selected λ. */
        @TearDown
        public void judge() {
            publish(RidgeJudge.ofTunedNonBlind(test, selection.selected().orElseThrow(), ForkData.isDefault()));
        }
    }

    /**
     * Tunes ridge regression.
     *
     * @param state the images
     * @return the errors and the selected λ
     */
    @Benchmark
    public LambdaPath ridgeRegression(Regression state) {
        state.selection = state.path.select(LambdaGrid.ridgeRegression());
        return state.selection;
    }

    /**
     * Tunes non-blind ridge inversion.
     *
     * @param state the images
     * @return the errors and the selected λ
     */
    @Benchmark
    public LambdaPath nonBlindRidge(NonBlind state) {
        state.selection = state.validation.tune(LambdaGrid.nonBlindRidge());
        state.test.restore(state.selection.selected().orElseThrow());
        return state.selection;
    }
}
