package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.fork.BackendState;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The operations in which the methods spend their time, alone and at the methods' sizes, with their rate in GFLOP/s.
 *
 * <p>The matrices are random (seeded, uniform in −1…1; symmetric positive definite where they must be) and as large as
 * the name says. The flop counts are the textbook ones: 2mnk for a product, n²m for the lower triangle of a Gram
 * matrix, n³/3 + 2n²r for a solution by Cholesky factorisation with r right-hand sides. A solve overwrites its inputs:
 * one operation includes copying them back into place, which is O(n²).
 *
 * <pre>java -jar benchmarks.jar KernelBenchmark -p threads=1,2 -prof gc</pre>
 *
 * You will see native libraries far ahead in products, and hardly in matrix–vector products, which memory bounds.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KernelBenchmark {
    private static final int PIXELS = 784;
    private static final int TRAINING_IMAGES = 2000;
    private static final int BATCH = 64;
    private static final int IMAGE_WIDTH = 28;

    /** A kernel with its matrices. */
    public abstract static class State extends BackendState {
        LinearAlgebraOperation kernel;

        abstract LinearAlgebraOperation create();

        /** Opens the backend and fills the matrices. */
        @Setup
        public void setUp() {
            kernel = create();
        }

        /** Judges the result of the last operation. */
        @TearDown
        public void judge() {
            publish(kernel.judge());
        }
    }

    /** C ← A B, 784 x 784 each. */
    public static class Gemm784 extends State {
        @Override
        LinearAlgebraOperation create() {
            return LinearAlgebraOperations.multiply(open(), PIXELS, PIXELS, PIXELS);
        }
    }

    /** C ← A B, a batch of 64 rows. */
    public static class Gemm64 extends State {
        @Override
        LinearAlgebraOperation create() {
            return LinearAlgebraOperations.multiply(open(), BATCH, PIXELS, PIXELS);
        }
    }

    /** C ← AᵀA, A 2000 x 784. */
    public static class Gram2000 extends State {
        @Override
        LinearAlgebraOperation create() {
            return LinearAlgebraOperations.gram(open(), TRAINING_IMAGES, PIXELS);
        }
    }

    /** A X = B, 784 right-hand sides. */
    public static class Solve784 extends State {
        @Override
        LinearAlgebraOperation create() {
            return LinearAlgebraOperations.solveSpd(open(), PIXELS);
        }
    }

    /** A X = B, 28 right-hand sides. */
    public static class Solve28 extends State {
        @Override
        LinearAlgebraOperation create() {
            return LinearAlgebraOperations.solveSpd(open(), IMAGE_WIDTH);
        }
    }

    /** y ← A x, A 784 x 784. */
    public static class Gemv784 extends State {
        @Override
        LinearAlgebraOperation create() {
            return LinearAlgebraOperations.multiplyVector(open(), PIXELS);
        }
    }

    /**
     * A square product.
     *
     * @param state the matrices
     * @return the product
     */
    @Benchmark
    public Object gemm784(Gemm784 state) {
        return state.kernel.run();
    }

    /**
     * A product with few rows, as of a batch of images with weights.
     *
     * @param state the matrices
     * @return the product
     */
    @Benchmark
    public Object gemm64x784x784(Gemm64 state) {
        return state.kernel.run();
    }

    /**
     * A Gram matrix.
     *
     * @param state the matrices
     * @return the Gram matrix
     */
    @Benchmark
    public Object gram2000x784(Gram2000 state) {
        return state.kernel.run();
    }

    /**
     * A symmetric positive definite solve.
     *
     * @param state the matrices
     * @return the solution
     */
    @Benchmark
    public Object solveSpd784(Solve784 state) {
        return state.kernel.run();
    }

    /**
     * A small symmetric positive definite solve.
     *
     * @param state the matrices
     * @return the solution
     */
    @Benchmark
    public Object solveSpd28(Solve28 state) {
        return state.kernel.run();
    }

    /**
     * A matrix–vector product.
     *
     * @param state the matrices
     * @return the product
     */
    @Benchmark
    public Object gemv784(Gemv784 state) {
        return state.kernel.run();
    }
}
