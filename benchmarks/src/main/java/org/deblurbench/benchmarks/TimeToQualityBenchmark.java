package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Precision;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.QualityCurve;
import org.deblurbench.judge.QualityJudge;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoRegression;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.mlp.Mlp;
import org.deblurbench.method.mlp.MlpPrediction;
import org.deblurbench.method.mlp.MlpSettings;
import org.deblurbench.method.regression.PixelPrediction;
import org.deblurbench.record.Verdict;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time to quality, as MLPerf measures it: how long an iterative method works until the MSPE of the validation images first
 * is a target or better. One operation is that work, from the start, and the looks at the error on the way: after
 * iterations 1, 2, 3 … and then each a tenth later, after every epoch for the network. The curve of the error over time,
 * without the looks, is in the status file ({@code curve}: seconds, iteration, validation MSPE). Not included: reading,
 * degrading and converting the images, mini-batches, initial weights, and judging.
 *
 * <p>{@link #lasso}: λ as given, all pixels of {@code pixels} together, and no other end than the target, after at most
 * 100,000 iterations for {@code ista} and 10,000 for {@code sgd}, whose steps shrink to nothing by then. {@link #mlp}: at
 * most 400 epochs. A method that does not get there fails.
 *
 * <p>Hypothesis: the order of the methods by time to a modest error is another one than by time per iteration.
 *
 * <pre>java -jar benchmarks.jar TimeToQualityBenchmark
 * java -jar benchmarks.jar TimeToQualityBenchmark -p backend=openblas -p target=0.02,0.01</pre>
 *
 * You will see a reported MSPE, on the test images, near the target; beside the verdict the iteration that reached it, and
 * the time without the looks. With {@code pixels=sample} error and target are those of sixteen pixels, which blur harder
 * than the average pixel of an image.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@Timeout(time = 2, timeUnit = TimeUnit.HOURS)
public class TimeToQualityBenchmark {
    private static final int MOST_ISTA_ITERATIONS = 100_000;
    private static final int MOST_EPOCHS = 400;

    /** A method, and the error that is to be reached. */
    public abstract static class ToTarget extends BackendState {
        /** The validation MSPE to reach. */
        @Param("0.03")
        public double target;

        QualityCurve curve;

        /** Publishes the curve and judges its end. */
        final void publish(double testMspe) {
            publish(
                    QualityJudge.of(
                            testMspe,
                            target,
                            curve.isReached(),
                            curve.last().validationMspe(),
                            curve.last().iteration(),
                            curve.last().seconds()),
                    curve.points());
        }
    }

    /** LASSO regression by an iterative solver. */
    public static class Lasso extends ToTarget {
        /** What minimises. */
        @Param({"sgd", "ista"})
        public String solver;

        /** Which sharp pixels are learned: sixteen, or all. */
        @Param("sample")
        public String pixels;

        /** λ. */
        @Param("1e-3")
        public double lambda;

        private LassoRegression<?> lasso;

        /** Reads, degrades and converts the images. */
        @Setup
        public void setUp() {
            if (LassoSolverKind.of(solver) == LassoSolverKind.OPTIMUM) {
                throw ForkReport.decline(
                        Verdict.NOT_RUN, "optimum has no iterations of all pixels to look at; use LassoBenchmark");
            }
            Dataset data = ForkData.get();
            lasso = create(Problems.lasso(open(), data.training(), pixels), data);
        }

        private <M> LassoRegression<M> create(LassoProblem<M> problem, Dataset data) {
            LassoSolverKind kind = LassoSolverKind.of(solver);
            int most = kind == LassoSolverKind.ISTA ? MOST_ISTA_ITERATIONS : Stopping.REPORT.maxIterations();
            var solver = kind.create(problem, Formulation.ALL_PIXELS, new Stopping(most, 0));
            LassoRegression<M> regression = new LassoRegression<>(problem, solver, data.test());
            PixelPrediction<M> validation = new PixelPrediction<>(problem.data(), data.validation());
            curve = new QualityCurve(target, () -> {
                validation.predict(regression.weights());
                return validation.mspe();
            });
            return regression;
        }

        void run() {
            curve.start();
            lasso.fit(lambda, curve);
        }

        /** Judges the weights of the last operation. */
        @TearDown
        public void judge() {
            lasso.predict();
            publish(lasso.mspe());
        }
    }

    /** The network. */
    public static class Network extends ToTarget {
        /** Of weights and images. */
        @Param("float")
        public String precision;

        private Mlp<?> mlp;
        private MlpPrediction<?> test;

        /** Reads, degrades and converts the images, and draws the initial weights. */
        @Setup
        public void setUp() {
            Dataset data = ForkData.get();
            mlp = Problems.mlp(open(Precision.of(precision)), data.training(), MlpSettings.DEFAULT);
            test = mlp.prediction(data.test());
            MlpPrediction<?> validation = mlp.prediction(data.validation());
            curve = new QualityCurve(target, () -> {
                validation.restore();
                return validation.mspe();
            });
        }

        /** Back to the initial weights and the first order of the images. */
        @Setup(Level.Invocation)
        public void reset() {
            mlp.reset();
        }

        void run() {
            curve.start();
            boolean reached = false;
            for (int epoch = 1; epoch <= MOST_EPOCHS && !reached; epoch++) {
                mlp.trainEpoch();
                reached = curve.isEnough(epoch);
            }
        }

        /** Judges the network after the last operation. */
        @TearDown
        public void judge() {
            test.restore();
            publish(test.mspe());
        }
    }

    /**
     * LASSO regression (M2).
     *
     * @param state unfitted
     */
    @Benchmark
    public void lasso(Lasso state) {
        state.run();
    }

    /**
     * The network (M4).
     *
     * @param state untrained
     */
    @Benchmark
    public void mlp(Network state) {
        state.run();
    }
}
