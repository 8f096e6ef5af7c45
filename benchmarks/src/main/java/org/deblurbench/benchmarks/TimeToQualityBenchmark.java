package org.deblurbench.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Precision;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.InProfile;
import org.deblurbench.fork.QualityCurve;
import org.deblurbench.method.Method;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoRegression;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.mlp.Mlp;
import org.deblurbench.method.mlp.MlpPrediction;
import org.deblurbench.method.mlp.MlpSettings;
import org.deblurbench.method.regression.PixelChoice;
import org.deblurbench.method.regression.PixelPrediction;
import org.deblurbench.metric.Mspe;
import org.deblurbench.record.CurvePoint;
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
 * Time to quality, as MLPerf measures it: how long an iterative method works until the MSPE of the validation images first
 * is a target or better. One operation is that work, from the start, and the looks at the error on the way: after
 * iterations 1, 2, 3 … and then each a tenth later, after every epoch for the network. The curve of the error over time,
 * without the looks, is in the status file ({@code curve}: seconds, iteration, validation MSPE). Not included: reading,
 * degrading and converting the images, mini-batches, initial weights, and judging.
 *
 * <p>{@link #lasso}: λ as given, all pixels of {@code pixels} together, and no other end than the target, after at most
 * 100,000 iterations for {@code ista} and 10,000 for {@code sgd}, whose steps shrink to nothing by then. {@link #mlp}: at
 * most 400 epochs. A method that does not get there fails; a target that the blurred images reach themselves is not run.
 *
 * <p>Hypothesis: the order of the methods by time to a modest error is another one than by time per iteration.
 *
 * <pre>java -jar benchmarks.jar TimeToQualityBenchmark
 * java -jar benchmarks.jar TimeToQualityBenchmark -p backend=openblas -p target=0.02</pre>
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
        private QualityCurve curve;

        /** The validation MSPE to reach. */
        abstract double target();

        /** The curve of the operation that is being set up, towards a target that doing nothing does not reach. */
        final QualityCurve newCurve(double blurredMspe, DoubleSupplier validationMspe) {
            if (target() >= blurredMspe) {
                throw ForkReport.decline(
                        Verdict.NOT_RUN,
                        String.format(
                                Locale.ROOT,
                                "the blurred images themselves have an MSPE of %.4g there, and target=%s asks for no"
                                        + " restoration; use a smaller one",
                                blurredMspe,
                                target()));
            }
            curve = new QualityCurve(target(), validationMspe);
            return curve;
        }

        @Override
        protected final List<CurvePoint> curve() {
            return curve.points();
        }
    }

    /** LASSO regression by an iterative solver. */
    public static class Lasso extends ToTarget {
        /** The validation MSPE to reach; that of the sixteen blurred pixels is 0.068. */
        @Param("0.04")
        public double target;

        /** What minimises. */
        @Param({"sgd", "ista"})
        public String solver;

        /** Which sharp pixels are learned: sixteen, or all. */
        @Param("sample")
        public String pixels;

        /** λ. */
        @Param("1e-3")
        public double lambda;

        @Override
        double target() {
            return target;
        }

        @Override
        protected Operation create() {
            LassoSolverKind kind = LassoSolverKind.of(solver);
            if (kind == LassoSolverKind.OPTIMUM) {
                throw ForkReport.decline(
                        Verdict.NOT_RUN, "optimum has no iterations of all pixels to look at; use LassoBenchmark");
            }
            return operation(open(), kind, ForkData.get());
        }

        private <M> Operation operation(Backend<M> backend, LassoSolverKind kind, Dataset data) {
            LassoProblem<M> problem = new LassoProblem<>(
                    backend, data.training(), PixelChoice.of(pixels).of(data.training()));
            int most = kind == LassoSolverKind.SGD ? Stopping.REPORT.maxIterations() : MOST_ISTA_ITERATIONS;
            var iterations = kind.create(problem, Formulation.ALL_PIXELS, new Stopping(most, 0), this::openFloat);
            LassoRegression<M> lasso = new LassoRegression<>(problem, iterations, data.test());
            PixelPrediction<M> validation = new PixelPrediction<>(problem.data(), data.validation());
            QualityCurve curve = newCurve(blurredMspe(data.validation(), problem.pixels()), () -> {
                validation.predict(lasso.weights());
                return validation.mspe();
            });
            return new QualityRun(
                    curve,
                    target,
                    problem.data()::vary,
                    () -> lasso.fit(lambda, curve),
                    () -> {
                        lasso.predict();
                        return lasso.mspe();
                    },
                    problem.data()::complaints);
        }
    }

    /** What doing nothing amounts to, at some pixels. */
    static double blurredMspe(ImagePairs images, int... pixels) {
        double sum = 0;
        for (int image = 0; image < images.count(); image++) {
            for (int pixel : pixels) {
                int k = image * images.pixels() + pixel;
                double error = images.sharpValues()[k] - images.blurredValues()[k];
                sum += error * error;
            }
        }
        return sum / images.count() / pixels.length;
    }

    /** The network. */
    public static class Network extends ToTarget {
        /** The validation MSPE to reach; that of the blurred images is 0.028. */
        @Param("0.02")
        public double target;

        /** Of weights and images. */
        @Param("float")
        public String precision;

        @Override
        double target() {
            return target;
        }

        @Override
        protected Operation create() {
            Dataset data = ForkData.get();
            Mlp<?> mlp = Method.untrained(open(Precision.of(precision)), data.training(), MlpSettings.DEFAULT);
            MlpPrediction<?> test = mlp.prediction(data.test());
            MlpPrediction<?> validation = mlp.prediction(data.validation());
            double blurredMspe =
                    Mspe.of(data.validation().sharpValues(), data.validation().blurredValues());
            QualityCurve curve = newCurve(blurredMspe, () -> {
                validation.restore();
                return validation.mspe();
            });
            return new QualityRun(
                    curve,
                    target,
                    mlp::vary,
                    () -> train(mlp, curve),
                    () -> {
                        test.restore();
                        return test.mspe();
                    },
                    mlp::complaints);
        }

        private static void train(Mlp<?> mlp, QualityCurve curve) {
            boolean reached = false;
            for (int epoch = 1; epoch <= MOST_EPOCHS && !reached; epoch++) {
                mlp.trainEpoch();
                reached = curve.isEnough(epoch);
            }
        }
    }

    /**
     * LASSO regression (M2).
     *
     * @param state unfitted
     * @return the curve
     */
    @Benchmark
    @InProfile("default")
    public Object lasso(Lasso state) {
        return state.run();
    }

    /**
     * The network (M4).
     *
     * @param state untrained
     * @return the curve
     */
    @Benchmark
    @InProfile("default")
    public Object mlp(Network state) {
        return state.run();
    }
}
