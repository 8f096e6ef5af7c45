package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.judge.LassoJudge;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoRegression;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.record.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * LASSO regression of sharp pixels on all blurred ones (the report's second method), 2,000 training images, one λ.
 *
 * <p>One operation learns the weights of the pixels from the training images, starting at zero: whatever Gram matrix,
 * right-hand side, spectral norm or certificate the solver needs is part of it. Not included: reading and blurring the
 * images, leaving out pixels that are zero on the whole training set, conversion into the backend's matrices, cutting
 * mini-batches, restoring the test images, and judging.
 *
 * <ul>
 *   <li>{@code solver=sgd}: proximal stochastic gradient, as the report's text says.
 *   <li>{@code solver=ista}: proximal gradient, as the report's code does.
 *   <li>{@code solver=optimum}: follows the exact path to the minimum, and proves by the duality gap that it is there. The
 *       path itself is the same Java for every backend.
 *   <li>{@code formulation}: one pixel after another in matrix–vector products, or all pixels together in matrix–matrix
 *       products; the weights are the same. {@code optimum} goes pixel by pixel.
 *   <li>{@code pixels=sample}: sixteen pixels, those in rows and columns 8, 12, 16 and 20; the MSPE is that of these
 *       pixels alone. {@code pixels=all}: all 784.
 * </ul>
 *
 * <p>Hypothesis: all pixels together are several times faster than one after another, since a matrix–vector product waits
 * for memory; and what the report's stopping rule saves in time costs a factor of 86 in error.
 *
 * <pre>java -jar benchmarks.jar LassoBenchmark
 * java -jar benchmarks.jar LassoBenchmark -p backend=openblas -p threads=2 -p pixels=all -p solver=ista,optimum</pre>
 *
 * You will see the same MSPE from both formulations and from all backends.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Timeout(time = 1, timeUnit = TimeUnit.HOURS)
public class LassoBenchmark {
    /** A regression whose weights are not learned yet. */
    public static class Unfitted extends BackendState {
        /** What minimises. */
        @Param({"sgd", "ista", "optimum"})
        public String solver;

        /** Which products do the work. */
        @Param({"per-pixel", "all-pixels"})
        public String formulation;

        /** Which sharp pixels are learned. */
        @Param("sample")
        public String pixels;

        /** λ. */
        @Param("1e-3")
        public double lambda;

        LassoRegression<?> lasso;

        /** Reads, blurs and converts the images. */
        @Setup
        public void setUp() {
            LassoSolverKind kind = LassoSolverKind.of(solver);
            if (!kind.offers(Formulation.of(formulation))) {
                throw ForkReport.decline(
                        Verdict.NOT_RUN, solver + " goes pixel by pixel; use -p formulation=per-pixel");
            }
            Dataset data = ForkData.get();
            lasso = create(Problems.lasso(open(), data.training(), pixels), kind, data);
        }

        private <M> LassoRegression<M> create(LassoProblem<M> problem, LassoSolverKind kind, Dataset data) {
            return new LassoRegression<>(
                    problem, kind.create(problem, Formulation.of(formulation), Stopping.REPORT), data.test());
        }

        /** Restores the test images with the weights of the last operation, and judges both. */
        @TearDown
        public void judge() {
            lasso.predict();
            publish(LassoJudge.of(lasso, LassoSolverKind.of(solver), lambda, ForkData.isDefault()));
        }
    }

    /**
     * Learns the weights.
     *
     * @param state not fitted
     * @return the weights
     */
    @Benchmark
    public Object fit(Unfitted state) {
        return state.lasso.fit(state.lambda);
    }
}
