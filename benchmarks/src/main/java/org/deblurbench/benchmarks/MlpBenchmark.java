package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Precision;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.Split;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.InProfile;
import org.deblurbench.method.Method;
import org.deblurbench.method.mlp.Adam;
import org.deblurbench.method.mlp.MlpReferences;
import org.deblurbench.method.mlp.MlpSettings;
import org.deblurbench.method.mlp.MlpTraining;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The network (the report's fourth method): all pixels in, as many rectified hidden neurons, all pixels out, trained by
 * Adam in shuffled batches of 64.
 *
 * <p>{@link #epoch}: one operation is the first epoch from the seeded start, 2,000 training images unless
 * told otherwise: shuffling, gathering each batch, forward, backward and Adam. {@link #train}: one operation is as many
 * epochs as the parameter {@code epochs} says, measured once, without warm-up. Not included: reading and blurring the
 * images, drawing the initial weights, restoring the test images, and judging.
 *
 * <p>Hypothesis: the epoch is bound by products of 64 x 784 by 784 x 784; in single precision they take half the time,
 * and the element-wise rest, the same Java for every backend, begins to tell.
 *
 * <pre>java -jar benchmarks.jar MlpBenchmark.epoch -p threads=1,2
 * java -jar benchmarks.jar MlpBenchmark.train -p backend=openblas -p threads=2</pre>
 *
 * You will see the same MSPE from all backends, and almost the same in single precision: all start from the same weights
 * and see the images in the same order.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MlpBenchmark {
    /** A network before its first epoch. */
    public static class Untrained extends BackendState {
        /** Of weights and images: double, or float where the backend has single-precision routines. */
        @Param({"double", "float"})
        public String precision;

        /** Images of one step. */
        @Param("64")
        public int batch;

        @Override
        protected Operation create() {
            Dataset data = ForkData.get();
            Precision chosen = Precision.of(precision);
            MlpSettings settings = new MlpSettings(batch, MlpSettings.DEFAULT.seed(), Adam.DEFAULT);
            return new MlpTraining(
                    Method.untrained(open(chosen), data.training(), settings),
                    data.test(),
                    epochs(),
                    chosen,
                    references());
        }

        private MlpReferences references() {
            if (batch != MlpSettings.DEFAULT.batch()) {
                return MlpReferences.NONE;
            }
            if (ForkData.isDefault(Split.SMALL)) {
                return MlpReferences.SMALL_SPLIT;
            }
            return ForkData.isDefault() ? MlpReferences.DEFAULT_SPLIT : MlpReferences.NONE;
        }

        /** How many epochs an operation is. */
        int epochs() {
            return 1;
        }
    }

    /** A network before a training of several epochs. */
    public static class Training extends Untrained {
        /** How many epochs; the report has 200. */
        @Param("200")
        public int epochs;

        @Override
        int epochs() {
            return epochs;
        }
    }

    /**
     * The first epoch.
     *
     * @param state untrained
     * @return the mean training loss
     */
    @Benchmark
    public Object epoch(Untrained state) {
        return state.run();
    }

    /**
     * A whole training.
     *
     * @param state untrained
     * @return the mean training loss of the last epoch
     */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    @Timeout(time = 2, timeUnit = TimeUnit.HOURS)
    @InProfile(
            value = "quick",
            params = {"epochs=1", "precision=double"})
    @InProfile(value = "default", params = "epochs=3")
    public Object train(Training state) {
        return state.run();
    }
}
