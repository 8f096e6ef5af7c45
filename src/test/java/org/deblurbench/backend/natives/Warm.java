package org.deblurbench.backend.natives;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;

/** What each operation of a backend costs once it has run at the same size. */
public final class Warm {
    private static final int ATTEMPTS = 5;
    private static final int ORDER = 28;

    private Warm() {}

    /**
     * The bytes that a thousand rounds of all operations allocate on the Java heap after a thousand others: the least of
     * some attempts, since the JVM itself now and then allocates a few on a thread.
     */
    public static <M> long allocatedBytes(Backend<M> backend) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        M a = backend.allocate(ORDER, ORDER);
        M b = backend.allocate(ORDER, ORDER);
        M c = backend.allocate(ORDER, ORDER);
        M x = backend.allocate(ORDER, 1);
        M y = backend.allocate(ORDER, 1);
        double[] values = new double[ORDER];
        rounds(backend, a, b, c, x, y, values);
        long least = Long.MAX_VALUE;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            long again = threads.getCurrentThreadAllocatedBytes();
            rounds(backend, a, b, c, x, y, values);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - again - (again - before));
        }
        return least;
    }

    private static <M> void rounds(Backend<M> backend, M a, M b, M c, M x, M y, double[] values) {
        for (int round = 0; round < 1000; round++) {
            identity(backend.elements(a));
            backend.multiply(1, a, Transpose.NO, a, Transpose.YES, 0, b);
            backend.multiplyVector(1, a, Transpose.NO, x, 0, y);
            backend.gram(a, b);
            identity(backend.elements(b));
            backend.solveSpd(b, c);
            backend.symmetricEigen(a, values, b);
        }
    }

    private static void identity(double[] a) {
        Arrays.fill(a, 0);
        for (int i = 0; i < ORDER; i++) {
            a[i * ORDER + i] = 1;
        }
    }
}
