package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.benchmarks.kernel.FloatMultiplication;
import org.deblurbench.benchmarks.kernel.GramMatrix;
import org.deblurbench.benchmarks.kernel.Multiplication;
import org.deblurbench.benchmarks.kernel.SpdSolution;
import org.deblurbench.benchmarks.kernel.VectorMultiplication;
import org.deblurbench.check.Operation;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.InProfile;
import org.deblurbench.fork.Work;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/**
 * The operations in which the methods spend their time, alone and at the methods' sizes, with their rate in GFLOP/s.
 *
 * <p>The matrices are random (seeded, uniform in −1…1; symmetric positive definite where they must be) and as large as
 * the name says. The flop counts are the textbook ones: 2mnk for a product, n²m for the lower triangle of a Gram
 * matrix, n³/3 + 2n²r for a solution by Cholesky factorisation with r right-hand sides. A solve overwrites its inputs:
 * one operation includes copying them back into place, which is O(n²).
 *
 * <p>The products have a twin in single precision, BLAS's {@code sgemm}, which is not in the default profile.
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

    /** C ← A B, 784 x 784 each. */
    public static class Gemm784 extends BackendState {
        @Override
        protected Operation create() {
            return new Multiplication<>(open(), PIXELS, PIXELS, PIXELS);
        }

        @Override
        protected Work work() {
            return Work.flops(2.0 * PIXELS * PIXELS * PIXELS);
        }
    }

    /** C ← A B, a batch of 64 rows. */
    public static class Gemm64 extends BackendState {
        @Override
        protected Operation create() {
            return new Multiplication<>(open(), BATCH, PIXELS, PIXELS);
        }

        @Override
        protected Work work() {
            return Work.flops(2.0 * BATCH * PIXELS * PIXELS);
        }
    }

    /** C ← A B in single precision, B 784 x 784. */
    public abstract static class Sgemm extends BackendState {
        abstract int rows();

        @Override
        protected Operation create() {
            return new FloatMultiplication<>(openFloat(), rows(), PIXELS, PIXELS);
        }

        @Override
        protected Work work() {
            return Work.singleFlops(2.0 * rows() * PIXELS * PIXELS);
        }
    }

    /** As many rows as columns. */
    public static class Sgemm784 extends Sgemm {
        @Override
        int rows() {
            return PIXELS;
        }
    }

    /** A batch of 64 rows. */
    public static class Sgemm64 extends Sgemm {
        @Override
        int rows() {
            return BATCH;
        }
    }

    /** C ← AᵀA, A 2000 x 784. */
    public static class Gram2000 extends BackendState {
        @Override
        protected Operation create() {
            return new GramMatrix<>(open(), TRAINING_IMAGES, PIXELS);
        }

        @Override
        protected Work work() {
            return Work.flops((double) PIXELS * PIXELS * TRAINING_IMAGES);
        }
    }

    /** A X = B, as many right-hand sides as rows. */
    public abstract static class Solve extends BackendState {
        abstract int order();

        @Override
        protected Operation create() {
            return new SpdSolution<>(open(), order());
        }

        @Override
        protected Work work() {
            double n = order();
            return Work.flops(n * n * n / 3 + 2 * n * n * n);
        }
    }

    /** 784 rows. */
    public static class Solve784 extends Solve {
        @Override
        int order() {
            return PIXELS;
        }
    }

    /** 28 rows. */
    public static class Solve28 extends Solve {
        @Override
        int order() {
            return IMAGE_WIDTH;
        }
    }

    /** y ← A x, A 784 x 784. */
    public static class Gemv784 extends BackendState {
        @Override
        protected Operation create() {
            return new VectorMultiplication<>(open(), PIXELS);
        }

        @Override
        protected Work work() {
            return Work.flops(2.0 * PIXELS * PIXELS);
        }
    }

    /**
     * A square product.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    @InProfile("default")
    public Object gemm784(Gemm784 state) {
        return state.run();
    }

    /**
     * A product with few rows, as of a batch of images with weights.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    @InProfile("default")
    public Object gemm64x784x784(Gemm64 state) {
        return state.run();
    }

    /**
     * A square product in single precision.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    public Object sgemm784(Sgemm784 state) {
        return state.run();
    }

    /**
     * A product with few rows in single precision.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    public Object sgemm64x784x784(Sgemm64 state) {
        return state.run();
    }

    /**
     * A Gram matrix.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    @InProfile("default")
    public Object gram2000x784(Gram2000 state) {
        return state.run();
    }

    /**
     * A symmetric positive definite solve.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    @InProfile("default")
    public Object solveSpd784(Solve784 state) {
        return state.run();
    }

    /**
     * A small symmetric positive definite solve.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    @InProfile("default")
    public Object solveSpd28(Solve28 state) {
        return state.run();
    }

    /**
     * A matrix–vector product.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    @InProfile("default")
    public Object gemv784(Gemv784 state) {
        return state.run();
    }
}
