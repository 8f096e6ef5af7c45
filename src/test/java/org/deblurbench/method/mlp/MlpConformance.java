package org.deblurbench.method.mlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.assertj.core.data.Percentage;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.TestImages;
import org.junit.jupiter.api.Test;

/** What the network does on one real backend. A class for each, as native libraries need a JVM of their own. */
abstract class MlpConformance {
    private static final MlpSettings SMALL = new MlpSettings(6, 3, Adam.DEFAULT);

    /** The backend's name in the registry. */
    abstract String backend();

    Backend<?> open() throws Exception {
        return Backends.onClassPath().open(backend(), BackendSettings.DEFAULT);
    }

    FloatBackend<?> openFloat() throws Exception {
        return Backends.onClassPath().openFloat(backend(), BackendSettings.DEFAULT);
    }

    @Test
    void gradientsAreThoseOfTheLoss() throws Exception {
        assertThat(worstGradient(open())).isLessThan(1e-8);
    }

    private static <M> double worstGradient(Backend<M> backend) {
        Mlp<M> mlp = Mlp.of(backend, TestImages.random(1, 6, 3, 4), SMALL);
        mlp.trainEpoch(); // So that biases are not zero.
        return GradientCheck.worst(backend, mlp);
    }

    @Test
    void learnsTheSameOnMnistAsPlainLoopsInEitherPrecision() throws Exception {
        ImagePairs training = TestImages.mnist(1000, 1200);
        ImagePairs test = TestImages.mnist(0, 50);
        double[] expected =
                lossAndMspe(Mlp.of(new NaiveBackend(StorageOrder.ROW_MAJOR), training, MlpSettings.DEFAULT), test);

        double[] actual = lossAndMspe(Mlp.of(open(), training, MlpSettings.DEFAULT), test);
        assertThat(actual[0]).isCloseTo(expected[0], Percentage.withPercentage(1e-7));
        assertThat(actual[1]).isCloseTo(expected[1], Percentage.withPercentage(1e-7));

        actual = lossAndMspe(Mlp.of(openFloat(), training, MlpSettings.DEFAULT), test);
        assertThat(actual[0]).isCloseTo(expected[0], Percentage.withPercentage(1e-2));
        assertThat(actual[1]).isCloseTo(expected[1], Percentage.withPercentage(1e-2));
    }

    private static double[] lossAndMspe(Mlp<?> mlp, ImagePairs test) {
        MlpPrediction<?> prediction = mlp.prediction(test);
        double loss = mlp.trainEpoch();
        prediction.restore();
        return new double[] {loss, prediction.mspe()};
    }

    @Test
    void singlePrecisionResetsToItsStart() throws Exception {
        Mlp<?> mlp = Mlp.of(openFloat(), TestImages.random(1, 20, 5, 4), SMALL);
        double first = mlp.trainEpoch();
        double second = mlp.trainEpoch();
        assertThat(second).isLessThan(first);

        mlp.reset();
        assertThat(mlp.trainEpoch()).isCloseTo(first, within(0.0));
        assertThat(mlp.trainEpoch()).isCloseTo(second, within(0.0));
    }

    /**
     * What twenty warm rounds of training, restoring and resetting allocate on the Java heap: the least of some
     * attempts, as the virtual machine may do something of its own on the thread once.
     */
    static long allocatedBytes(Mlp<?> mlp) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        MlpPrediction<?> prediction = mlp.prediction(TestImages.random(2, 7, 5, 4));
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 5; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long again = threads.getCurrentThreadAllocatedBytes();
            rounds(mlp, prediction);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - again - (again - before));
        }
        return least;
    }

    private static void rounds(Mlp<?> mlp, MlpPrediction<?> prediction) {
        for (int round = 0; round < 20; round++) {
            mlp.reset();
            mlp.trainEpoch();
            prediction.restore();
        }
    }

    /** Training images with a smaller last batch, for {@link #allocatedBytes}. */
    static ImagePairs twentyImages() {
        return TestImages.random(1, 20, 5, 4);
    }

    /** For backends that allocate nothing themselves. */
    void assertAllocatesNothing() throws Exception {
        assertThat(allocatedBytes(Mlp.of(open(), twentyImages(), SMALL))).isZero();
        assertThat(allocatedBytes(Mlp.of(openFloat(), twentyImages(), SMALL))).isZero();
    }
}
