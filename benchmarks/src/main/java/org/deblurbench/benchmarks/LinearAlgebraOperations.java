package org.deblurbench.benchmarks;

import java.util.Random;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.fork.Work;
import org.deblurbench.judge.Judgement;
import org.deblurbench.judge.ProductJudge;

/** Builds the kernels. Every result is judged as a product that must hold: A·B = C, (Aᵀ)·A = C, A·X = B. */
final class LinearAlgebraOperations {
    private static final long SEED = 784;

    private LinearAlgebraOperations() {}

    static <M> LinearAlgebraOperation multiply(Backend<M> backend, int m, int k, int n) {
        Random random = new Random(SEED);
        M a = uniform(backend, m, k, random);
        M b = uniform(backend, k, n, random);
        M c = backend.allocate(m, n);
        Work.flops(2.0 * m * k * n);
        return new LinearAlgebraOperation() {
            @Override
            public Object run() {
                backend.multiply(1, a, Transpose.NO, b, Transpose.NO, 0, c);
                return c;
            }

            @Override
            public Judgement judge() {
                return ProductJudge.of(backend, a, b, c);
            }
        };
    }

    static <M> LinearAlgebraOperation multiplyVector(Backend<M> backend, int n) {
        Random random = new Random(SEED);
        M a = uniform(backend, n, n, random);
        M x = uniform(backend, n, 1, random);
        M y = backend.allocate(n, 1);
        Work.flops(2.0 * n * n);
        return new LinearAlgebraOperation() {
            @Override
            public Object run() {
                backend.multiplyVector(1, a, Transpose.NO, x, 0, y);
                return y;
            }

            @Override
            public Judgement judge() {
                return ProductJudge.of(backend, a, x, y);
            }
        };
    }

    static <M> LinearAlgebraOperation gram(Backend<M> backend, int m, int n) {
        M a = uniform(backend, m, n, new Random(SEED));
        M c = backend.allocate(n, n);
        Work.flops((double) n * n * m);
        return new LinearAlgebraOperation() {
            @Override
            public Object run() {
                backend.gram(a, c);
                return c;
            }

            @Override
            public Judgement judge() {
                mirrorLowerTriangle(backend, c);
                return ProductJudge.of(backend, transpose(backend, a), a, c);
            }
        };
    }

    static <M> LinearAlgebraOperation solveSpd(Backend<M> backend, int n) {
        Random random = new Random(SEED);
        M original = positiveDefinite(backend, n, random);
        M rightHandSides = uniform(backend, n, n, random);
        double[] originalElements = backend.elements(original);
        double[] rightElements = backend.elements(rightHandSides);
        M a = backend.allocate(n, n);
        M x = backend.allocate(n, n);
        double[] aElements = backend.elements(a);
        double[] xElements = backend.elements(x);
        Work.flops((double) n * n * n / 3 + 2.0 * n * n * n);
        return new LinearAlgebraOperation() {
            @Override
            public Object run() {
                System.arraycopy(originalElements, 0, aElements, 0, n * n);
                System.arraycopy(rightElements, 0, xElements, 0, n * n);
                backend.solveSpd(a, x);
                return x;
            }

            @Override
            public Judgement judge() {
                return ProductJudge.of(backend, original, x, rightHandSides);
            }
        };
    }

    private static <M> M uniform(Backend<M> backend, int rows, int columns, Random random) {
        M matrix = backend.allocate(rows, columns);
        double[] elements = backend.elements(matrix);
        for (int i = 0; i < rows * columns; i++) {
            elements[i] = 2 * random.nextDouble() - 1;
        }
        return matrix;
    }

    /** Symmetric and strictly diagonally dominant, hence positive definite. */
    private static <M> M positiveDefinite(Backend<M> backend, int n, Random random) {
        M matrix = backend.allocate(n, n);
        double[] elements = backend.elements(matrix);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                double value = 2 * random.nextDouble() - 1;
                elements[i * n + j] = value;
                elements[j * n + i] = value;
            }
            elements[i * n + i] = n + random.nextDouble();
        }
        return matrix;
    }

    private static <M> M transpose(Backend<M> backend, M a) {
        int rows = backend.rows(a);
        int columns = backend.columns(a);
        boolean rowMajor = backend.order() == StorageOrder.ROW_MAJOR;
        M transposed = backend.allocate(columns, rows);
        double[] from = backend.elements(a);
        double[] to = backend.elements(transposed);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double value = from[rowMajor ? i * columns + j : i + j * rows];
                to[rowMajor ? j * rows + i : j + i * columns] = value;
            }
        }
        return transposed;
    }

    private static <M> void mirrorLowerTriangle(Backend<M> backend, M c) {
        int n = backend.rows(c);
        boolean rowMajor = backend.order() == StorageOrder.ROW_MAJOR;
        double[] elements = backend.elements(c);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                int lower = rowMajor ? i * n + j : i + j * n;
                int upper = rowMajor ? j * n + i : j + i * n;
                elements[upper] = elements[lower];
            }
        }
    }
}
