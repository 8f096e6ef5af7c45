package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.InProfile;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoFit;
import org.deblurbench.method.lasso.LassoRegression;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.PixelChoice;
import org.deblurbench.record.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
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
 *   <li>{@code solver=ista-mixed}: the same iterations, the increments of their products in single precision; all pixels together.
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
        @Param({"sgd", "ista", "ista-mixed", "optimum"})
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

        @Override
        protected Operation create() {
            LassoSolverKind kind = LassoSolverKind.of(solver);
            if (!kind.offers(Formulation.of(formulation))) {
                throw ForkReport.decline(
                        Verdict.NOT_RUN, solver + " does not go " + formulation + "; use the other -p formulation");
            }
            return operation(open(), kind, ForkData.get());
        }

        private <M> Operation operation(Backend<M> backend, LassoSolverKind kind, Dataset data) {
            int[] chosen = PixelChoice.of(pixels).of(data.training());
            LassoProblem<M> problem = new LassoProblem<>(backend, data.training(), chosen);
            LassoRegression<M> lasso = new LassoRegression<>(
                    problem,
                    kind.create(problem, Formulation.of(formulation), Stopping.REPORT, this::openFloat),
                    data.test());
            return new LassoFit<>(lasso, kind, lambda, ForkData.isDefault());
        }
    }

    /**
     * Learns the weights.
     *
     * @param state not fitted
     * @return the weights
     */
    @Benchmark
    @InProfile(
            value = "quick",
            params = {"solver=ista", "formulation=all-pixels"})
    @InProfile("default")
    public Object fit(Unfitted state) {
        return state.run();
    }
}
