package org.deblurbench.backend.vector;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.backend.Transpose;
import org.deblurbench.backend.loops.ArrayLoops;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What warm operations allocate: nothing. A vector that C2 leaves on the heap would be 16 bytes and more at each step. */
class VectorWarmTest {
    private static final int ATTEMPTS = 8;
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @ParameterizedTest
    @CsvSource({"28, 1, 2000", "150, 1, 200", "150, 2, 200"})
    void warmOperationsAllocateNothing(int order, int count, int rounds) {
        VectorBackend backend = new VectorBackend(count);
        VectorFloatBackend single = new VectorFloatBackend(count);
        VectorMatrix a = backend.allocate(order, order);
        VectorMatrix b = backend.allocate(order, order);
        VectorMatrix c = backend.allocate(order, order);
        VectorMatrix x = backend.allocate(order, 1);
        VectorMatrix y = backend.allocate(order, 1);
        List<RidgeSystem<VectorMatrix>> systems = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int n = 20 - i % 7;
            systems.add(new RidgeSystem<>(
                    backend.allocate(28, n),
                    backend.allocate(28, 10),
                    backend.allocate(n, 10),
                    backend.allocate(28, 10),
                    backend.allocate(n, n)));
        }
        double[][] rows = new double[19][order];
        ArrayLoops loops = backend.loops();
        VectorFloatMatrix f = single.allocate(order, order);
        VectorFloatMatrix g = single.allocate(order, order);
        assertThat(leastAllocated(() -> {
                    for (int round = 0; round < rounds; round++) {
                        identity(a.elements, order);
                        backend.multiply(1, a, Transpose.NO, a, Transpose.YES, 0, b);
                        backend.multiply(1, a, Transpose.YES, b, Transpose.NO, 1, c);
                        backend.multiplyVector(1, a, Transpose.NO, x, 0, y);
                        backend.multiplyVector(1, a, Transpose.YES, x, 0, y);
                        backend.gram(a, b);
                        identity(b.elements, order);
                        backend.solveSpd(b, c);
                        backend.ridge(1, systems);
                        loops.addCombination(x.elements, 1, y.elements, rows, 0, rows.length, 0, order);
                        loops.addProducts(y.elements, x.elements, rows, 0, rows.length, rows.length, order);
                        loops.rotate(x.elements, y.elements, 0.6, 0.8, 0, order);
                        single.multiply(1, f, Transpose.NO, f, Transpose.YES, 0, g);
                    }
                }))
                .isZero();
    }

    /** Of this thread and the helpers, the least of some attempts after others: the JVM itself may allocate a little. */
    private long leastAllocated(Runnable operations) {
        operations.run();
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS && least > 0; attempt++) {
            long before = allocated();
            long again = allocated();
            operations.run();
            long spent = allocated() - again - (again - before);
            // Less than nothing where a helper of an earlier test has ended meanwhile.
            least = spent < 0 ? least : Math.min(least, spent);
        }
        return least;
    }

    private long allocated() {
        long sum = threads.getCurrentThreadAllocatedBytes();
        for (long id : threads.getAllThreadIds()) {
            java.lang.management.ThreadInfo info = threads.getThreadInfo(id);
            if (info != null && info.getThreadName().startsWith("deblurbench-")) {
                sum += threads.getThreadAllocatedBytes(id);
            }
        }
        return sum;
    }

    private static void identity(double[] a, int order) {
        Arrays.fill(a, 0);
        for (int i = 0; i < order; i++) {
            a[i * order + i] = 1;
        }
    }
}
