package org.deblurbench.backend;

import java.util.List;

/**
 * The checks of a backend's arguments: one line at the head of each operation, before anything is written.
 * Each throws {@link IllegalArgumentException} with the shapes at fault, also where an output is the same object as
 * an input. None allocates unless it throws.
 */
public final class Shapes {
    private Shapes() {}

    /**
     * Checks {@link MatrixMultiplication#allocate}.
     *
     * @param rows must be at least 1
     * @param columns must be at least 1
     */
    public static void checkAllocate(int rows, int columns) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("a matrix of " + rows + " x " + columns + " was asked for");
        }
    }

    /**
     * Checks {@link MatrixMultiplication#multiply}: op(A) is m x k, op(B) k x n, C m x n.
     *
     * @param backend whose matrices these are
     * @param a A
     * @param transA op of A
     * @param b B
     * @param transB op of B
     * @param c C
     * @param <M> the matrix type
     */
    public static <M> void checkMultiply(
            MatrixMultiplication<M> backend, M a, Transpose transA, M b, Transpose transB, M c) {
        checkDistinct(a, c, "A", "C");
        checkDistinct(b, c, "B", "C");
        if (rowsOf(backend, a, transA) != backend.rows(c)
                || columnsOf(backend, a, transA) != rowsOf(backend, b, transB)
                || columnsOf(backend, b, transB) != backend.columns(c)) {
            throw new IllegalArgumentException("op(A) op(B) does not fit C: "
                    + describe(backend, "A", a, transA)
                    + ", " + describe(backend, "B", b, transB)
                    + ", " + describe(backend, "C", c, Transpose.NO));
        }
    }

    /**
     * Checks {@link Backend#multiplyVector}: op(A) is m x n, x n x 1, y m x 1.
     *
     * @param backend whose matrices these are
     * @param a A
     * @param transA op of A
     * @param x x
     * @param y y
     * @param <M> the matrix type
     */
    public static <M> void checkMultiplyVector(Backend<M> backend, M a, Transpose transA, M x, M y) {
        checkDistinct(a, y, "A", "y");
        checkDistinct(x, y, "x", "y");
        if (backend.columns(x) != 1
                || backend.columns(y) != 1
                || columnsOf(backend, a, transA) != backend.rows(x)
                || rowsOf(backend, a, transA) != backend.rows(y)) {
            throw new IllegalArgumentException("op(A) x does not fit y, or one of them is not a column: "
                    + describe(backend, "A", a, transA)
                    + ", " + describe(backend, "x", x, Transpose.NO)
                    + ", " + describe(backend, "y", y, Transpose.NO));
        }
    }

    /**
     * Checks {@link Backend#gram}: A is m x n, C n x n.
     *
     * @param backend whose matrices these are
     * @param a A
     * @param c C
     * @param <M> the matrix type
     */
    public static <M> void checkGram(Backend<M> backend, M a, M c) {
        checkDistinct(a, c, "A", "C");
        int n = backend.columns(a);
        if (backend.rows(c) != n || backend.columns(c) != n) {
            throw new IllegalArgumentException("AᵀA does not fit C: "
                    + describe(backend, "A", a, Transpose.NO)
                    + ", " + describe(backend, "C", c, Transpose.NO));
        }
    }

    /**
     * Checks {@link Backend#solveSpd}: A is n x n, B n x m.
     *
     * @param backend whose matrices these are
     * @param a A
     * @param b B
     * @param <M> the matrix type
     */
    public static <M> void checkSolveSpd(Backend<M> backend, M a, M b) {
        checkDistinct(a, b, "A", "B");
        int n = backend.rows(a);
        if (backend.columns(a) != n || backend.rows(b) != n) {
            throw new IllegalArgumentException("A is not square, or does not fit B: "
                    + describe(backend, "A", a, Transpose.NO)
                    + ", " + describe(backend, "B", b, Transpose.NO));
        }
    }

    /**
     * Checks {@link Backend#symmetricEigen}: A and V are n x n, w of length n.
     *
     * @param backend whose matrices these are
     * @param a A
     * @param values w
     * @param vectors V
     * @param <M> the matrix type
     */
    public static <M> void checkSymmetricEigen(Backend<M> backend, M a, double[] values, M vectors) {
        checkDistinct(a, vectors, "A", "V");
        int n = backend.rows(a);
        if (backend.columns(a) != n
                || values.length != n
                || backend.rows(vectors) != n
                || backend.columns(vectors) != n) {
            throw new IllegalArgumentException("A is not square, or does not fit w or V: "
                    + describe(backend, "A", a, Transpose.NO)
                    + ", w has length " + values.length
                    + ", " + describe(backend, "V", vectors, Transpose.NO));
        }
    }

    /**
     * Checks {@link Backend#ridge}: λ is finite and not negative; A is m x n, B m x k, X n x k, A X m x k, the scratch n x n.
     *
     * @param backend whose matrices these are
     * @param lambda λ
     * @param systems all of them
     * @param <M> the matrix type
     */
    public static <M> void checkRidge(Backend<M> backend, double lambda, List<RidgeSystem<M>> systems) {
        checkLambda(lambda);
        // By index: an iterator would be allocated.
        for (int i = 0; i < systems.size(); i++) {
            checkRidge(backend, systems.get(i), i);
        }
    }

    /** The λ of {@link Backend#ridge}. */
    static void checkLambda(double lambda) {
        if (!(lambda >= 0 && lambda < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("λ is " + lambda);
        }
    }

    /** A system of {@link Backend#ridge}, and its place in the batch. */
    static <M> void checkRidge(Backend<M> backend, RidgeSystem<M> system, int place) {
        M a = system.a();
        M b = system.b();
        M x = system.x();
        M fitted = system.fitted();
        checkDistinct(a, x, "A", "X");
        checkDistinct(b, x, "B", "X");
        checkDistinct(a, fitted, "A", "A X");
        checkDistinct(b, fitted, "B", "A X");
        checkDistinct(x, fitted, "X", "A X");
        checkGram(backend, a, system.gram());
        if (backend.rows(b) != backend.rows(a)
                || backend.rows(x) != backend.columns(a)
                || backend.columns(x) != backend.columns(b)
                || backend.rows(fitted) != backend.rows(a)
                || backend.columns(fitted) != backend.columns(b)) {
            throw new IllegalArgumentException("system " + place + ": A, B, X and A X do not fit: "
                    + describe(backend, "A", a, Transpose.NO)
                    + ", " + describe(backend, "B", b, Transpose.NO)
                    + ", " + describe(backend, "X", x, Transpose.NO)
                    + ", " + describe(backend, "A X", fitted, Transpose.NO));
        }
    }

    private static <M> int rowsOf(MatrixMultiplication<M> backend, M a, Transpose trans) {
        return trans == Transpose.NO ? backend.rows(a) : backend.columns(a);
    }

    private static <M> int columnsOf(MatrixMultiplication<M> backend, M a, Transpose trans) {
        return trans == Transpose.NO ? backend.columns(a) : backend.rows(a);
    }

    private static void checkDistinct(Object input, Object output, String inputName, String outputName) {
        if (input == output) {
            throw new IllegalArgumentException(outputName + " is the same matrix as " + inputName);
        }
    }

    private static <M> String describe(MatrixMultiplication<M> backend, String name, M a, Transpose trans) {
        return name + " is " + backend.rows(a) + " x " + backend.columns(a)
                + (trans == Transpose.YES ? ", transposed" : "");
    }
}
