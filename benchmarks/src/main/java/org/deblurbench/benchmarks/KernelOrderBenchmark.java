package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.benchmarks.kernel.FloatMultiplication;
import org.deblurbench.benchmarks.kernel.GramMatrix;
import org.deblurbench.benchmarks.kernel.Multiplication;
import org.deblurbench.benchmarks.kernel.SpdSolution;
import org.deblurbench.benchmarks.kernel.VectorMultiplication;
import org.deblurbench.check.Operation;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.Work;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/**
 * The operations of {@link KernelBenchmark} on square matrices of many orders: from where on is it worth to call native
 * code, and how much does it buy?
 *
 * <p>Matrices, flop counts and checks are those of {@link KernelBenchmark}. Every call is timed alone, by two looks at the
 * clock that are part of its time, about 25 ns: a tenth of the fastest products of order 8, and less than a fiftieth from
 * order 16 on.
 *
 * <p>Hypothesis: the call into native code and the copies at its border cost so much that plain Java wins small orders;
 * large ones are won by whoever keeps vector units and caches busy.
 *
 * <pre>java -jar benchmarks.jar KernelOrderBenchmark.gemm -p backend=vector,openblas -p order=8,32,128,512,2048</pre>
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class KernelOrderBenchmark {
    /** An operation on matrices of an order. */
    public abstract static class OfOrder extends BackendState {
        /** Rows and columns of all matrices. */
        @Param({"8", "16", "32", "64", "128", "256", "512", "1024", "2048"})
        public int order;

        /** Floating-point operations at order n. */
        abstract double flops(double n);

        @Override
        protected Work work() {
            return Work.flops(flops(order));
        }
    }

    /** C ← A B. */
    public static class Gemm extends OfOrder {
        @Override
        protected Operation create() {
            return new Multiplication<>(open(), order, order, order);
        }

        @Override
        double flops(double n) {
            return 2 * n * n * n;
        }
    }

    /** C ← A B in single precision. */
    public static class Sgemm extends OfOrder {
        @Override
        protected Operation create() {
            return new FloatMultiplication<>(openFloat(), order, order, order);
        }

        @Override
        double flops(double n) {
            return 2 * n * n * n;
        }

        @Override
        protected Work work() {
            return Work.singleFlops(flops(order));
        }
    }

    /** C ← AᵀA. */
    public static class Gram extends OfOrder {
        @Override
        protected Operation create() {
            return new GramMatrix<>(open(), order, order);
        }

        @Override
        double flops(double n) {
            return n * n * n;
        }
    }

    /** A X = B, as many right-hand sides as rows. */
    public static class Solve extends OfOrder {
        @Override
        protected Operation create() {
            return new SpdSolution<>(open(), order);
        }

        @Override
        double flops(double n) {
            return n * n * n / 3 + 2 * n * n * n;
        }
    }

    /** y ← A x. */
    public static class Gemv extends OfOrder {
        @Override
        protected Operation create() {
            return new VectorMultiplication<>(open(), order);
        }

        @Override
        double flops(double n) {
            return 2 * n * n;
        }
    }

    /**
     * A product.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    public Object gemm(Gemm state) {
        return state.run();
    }

    /**
     * A product in single precision.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    public Object sgemm(Sgemm state) {
        return state.run();
    }

    /**
     * A Gram matrix.
     *
     * @param state the matrix
     * @return the result
     */
    @Benchmark
    public Object gram(Gram state) {
        return state.run();
    }

    /**
     * A symmetric positive definite solve.
     *
     * @param state the matrices
     * @return the result
     */
    @Benchmark
    public Object solveSpd(Solve state) {
        return state.run();
    }

    /**
     * A matrix–vector product.
     *
     * @param state matrix and vector
     * @return the result
     */
    @Benchmark
    public Object gemv(Gemv state) {
        return state.run();
    }
}
