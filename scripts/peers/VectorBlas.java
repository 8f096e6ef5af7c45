import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Times netlib's VectorBLAS, the BLAS in plain Java on the Vector API that Spark uses, as the other peers are timed: see
 * peer.py. It has one thread.
 *
 * <pre>java --add-modules jdk.incubator.vector -cp benchmarks/target/benchmarks.jar scripts/peers/VectorBlas.java 1</pre>
 */
public final class VectorBlas {
    private static final int N = 784;
    private static final long WARM_UP_NANOS = 3_000_000_000L;
    private static final long MEASURED_NANOS = 1_000_000_000L;

    private VectorBlas() {}

    public static void main(String[] arguments) {
        BLAS blas = JavaBLAS.getInstance();
        if (!blas.getClass().getSimpleName().equals("VectorBLAS")) {
            System.err.println("peers: this JVM has no Vector API: VectorBLAS rows are skipped");
        } else if (!arguments[0].equals("1")) {
            System.err.println("peers: VectorBLAS has one thread: its rows with " + arguments[0] + " are skipped");
        } else {
            measure(blas, Arrays.asList(arguments).subList(1, arguments.length));
        }
    }

    private static void measure(BLAS blas, List<String> names) {
        Random random = new Random(N);
        double[] a = random.doubles(2000 * N, -1, 1).toArray();
        double[] b = random.doubles(N * N, -1, 1).toArray();
        double[] c = new double[N * N];
        float[] fa = floats(b);
        float[] fb = floats(a);
        float[] fc = new float[N * N];
        report(names, "gemm784", () -> blas.dgemm("N", "N", N, N, N, 1, a, N, b, N, 0, c, N));
        report(names, "sgemm784", () -> blas.sgemm("N", "N", N, N, N, 1, fa, N, fb, N, 0, fc, N));
        report(names, "gemm64x784x784", () -> blas.dgemm("N", "N", 64, N, N, 1, a, 64, b, N, 0, c, 64));
        report(names, "sgemm64x784x784", () -> blas.sgemm("N", "N", 64, N, N, 1, fa, 64, fb, N, 0, fc, 64));
        report(names, "gram2000x784", () -> blas.dsyrk("L", "T", N, 2000, 1, a, 2000, 0, c, N));
        report(names, "gemv784", () -> blas.dgemv("N", N, N, 1, b, N, a, 1, 0, c, 1));
    }

    private static float[] floats(double[] values) {
        float[] narrow = new float[values.length];
        for (int i = 0; i < narrow.length; i++) {
            narrow[i] = (float) values[i];
        }
        return narrow;
    }

    /** Prints the row: the mean of a second after three of warm-up. */
    private static void report(List<String> names, String kernel, Runnable operation) {
        String name = "KernelBenchmark." + kernel;
        if (names.isEmpty() || names.contains(name)) {
            meanNanos(operation, WARM_UP_NANOS);
            System.out.printf("%s 1 %.4g%n", name, meanNanos(operation, MEASURED_NANOS) / 1e6);
        }
    }

    private static double meanNanos(Runnable operation, long atLeast) {
        long start = System.nanoTime();
        long now;
        int calls = 0;
        do {
            operation.run();
            calls++;
            now = System.nanoTime();
        } while (now - start < atLeast);
        return (double) (now - start) / calls;
    }
}
