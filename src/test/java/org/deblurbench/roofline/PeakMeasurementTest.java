package org.deblurbench.roofline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the loops compute, and how rates come from them; no rate is asserted that depends on the machine. */
class PeakMeasurementTest {
    private static final Path SOURCES = Path.of("main/java/org/deblurbench/roofline");

    private final ExecutorService executor = Executors.newFixedThreadPool(2);

    @AfterEach
    void shutDown() {
        executor.shutdownNow();
    }

    @Test
    void multiplyAddsTendToTwoInEachOfTwelveChains() {
        DoubleFma inDouble = new DoubleFma();
        FloatFma inFloat = new FloatFma();
        // 12 chains: each lane's sum is 24. The work counts 2 operations for each lane of each chain and step.
        assertThat(inDouble.run() * 1e6 / inDouble.work()).isCloseTo(1, Offset.offset(1e-9));
        assertThat(inFloat.run() * 1e6 / inFloat.work()).isCloseTo(1, Offset.offset(1e-5));
    }

    @Test
    void readsEveryElementOfItsPartOnce() {
        double[] array = new double[1003];
        for (int i = 0; i < array.length; i++) {
            array[i] = i;
        }
        MemoryRead part = new MemoryRead(array, 17, 999);
        assertThat(part.run()).isEqualTo((17 + 998) / 2.0 * (999 - 17));
        assertThat(part.work()).isEqualTo(8.0 * (999 - 17));
    }

    @Test
    void addsUpTheWorkOfAllThreadsOverTheTimeUntilTheLastIsDone() throws Exception {
        // 40 ms at least: whatever disturbs, two loops of 10⁷ operations cannot reach more than 0.5 GFLOP/s.
        double rate = PeakMeasurement.best(executor, List.of(sleeping(1), sleeping(40)), Duration.ofMillis(1));
        assertThat(rate).isPositive().isLessThanOrEqualTo(2e7 / 40e6);
    }

    @Test
    void refusesALoopThatDidNotCompute() {
        Loop idle = new Loop() {
            @Override
            public double work() {
                return 1;
            }

            @Override
            public double run() {
                return Double.NaN;
            }
        };
        assertThatThrownBy(() -> PeakMeasurement.best(executor, List.of(idle), Duration.ZERO))
                .hasMessageContaining("did not compute");
    }

    @Test
    void theFloatLoopIsTheDoubleLoop() throws IOException {
        assertThat(squeezed("FloatFma")
                        .replace("float", "double")
                        .replace("Float", "Double")
                        .replace("0.5f", "0.5"))
                .isEqualTo(squeezed("DoubleFma"));
    }

    /** Without the comment, which names the twin. */
    private static String squeezed(String name) throws IOException {
        return Files.readString(SOURCES.resolve(name + ".java"))
                .replaceAll("(?s)/\\*\\*.*?\\*/", "")
                .replaceAll("\\s+", "");
    }

    private static Loop sleeping(long milliseconds) {
        return new Loop() {
            @Override
            public double work() {
                return 1e7;
            }

            @Override
            public double run() {
                try {
                    Thread.sleep(milliseconds);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                return 1;
            }
        };
    }
}
