package org.deblurbench.backend.jblas;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.backend.natives.ColumnMajor;
import org.deblurbench.backend.natives.NativeLibraries;
import org.jblas.DoubleMatrix;
import org.jblas.NativeBlas;

/**
 * jblas's native routines, called directly so that they work in place.
 *
 * <p><b>Copies.</b> jblas's JNI copies every array argument to native memory and back, inputs too. That is part of
 * what this backend measures; it tells most on matrix–vector products. Nothing is allocated on the Java heap by a
 * warm operation; {@link #symmetricEigen} keeps the workspace of the largest n so far, about 2n² numbers.
 *
 * <p><b>Kernels.</b> jblas 1.2.5 carries an OpenBLAS of 2020. It does not know newer processors and may run old SSE
 * kernels on them (core type {@code BARCELONA} on Zen 4, say), unless the environment variable
 * {@code OPENBLAS_CORETYPE} (such as {@code Haswell}) says otherwise; {@link #provenance()} tells both. It is
 * single-threaded.
 */
public final class JblasBackend implements Backend<DoubleMatrix> {
    private static final char LOWER = 'L';

    private final String coreType;
    private int workspaceOrder;
    private double[] work = new double[1];
    private int[] integerWork = new int[1];

    JblasBackend(String coreType) {
        this.coreType = coreType;
    }

    @Override
    public DoubleMatrix allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return new DoubleMatrix(rows, columns);
    }

    @Override
    public int rows(DoubleMatrix a) {
        return a.rows;
    }

    @Override
    public int columns(DoubleMatrix a) {
        return a.columns;
    }

    @Override
    public double[] elements(DoubleMatrix a) {
        return a.data;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.COLUMN_MAJOR;
    }

    /** {@inheritDoc} By {@code dgemm}. */
    @Override
    public void multiply(
            double alpha,
            DoubleMatrix a,
            Transpose transA,
            DoubleMatrix b,
            Transpose transB,
            double beta,
            DoubleMatrix c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        gemm(alpha, a, transA, b, transB, beta, c);
    }

    private static void gemm(
            double alpha,
            DoubleMatrix a,
            Transpose transA,
            DoubleMatrix b,
            Transpose transB,
            double beta,
            DoubleMatrix c) {
        int inner = transA == Transpose.NO ? a.columns : a.rows;
        NativeBlas.dgemm(
                letter(transA),
                letter(transB),
                c.rows,
                c.columns,
                inner,
                alpha,
                a.data,
                0,
                a.rows,
                b.data,
                0,
                b.rows,
                beta,
                c.data,
                0,
                c.rows);
    }

    /** {@inheritDoc} By {@code dgemv}. */
    @Override
    public void multiplyVector(
            double alpha, DoubleMatrix a, Transpose transA, DoubleMatrix x, double beta, DoubleMatrix y) {
        Shapes.checkMultiplyVector(this, a, transA, x, y);
        NativeBlas.dgemv(letter(transA), a.rows, a.columns, alpha, a.data, 0, a.rows, x.data, 0, 1, beta, y.data, 0, 1);
    }

    /** {@inheritDoc} By {@code dgemm}, twice the work: jblas has no {@code dsyrk}. */
    @Override
    public void gram(DoubleMatrix a, DoubleMatrix c) {
        Shapes.checkGram(this, a, c);
        gemm(1.0, a, Transpose.YES, a, Transpose.NO, 0.0, c);
    }

    /** {@inheritDoc} By {@code dposv}. */
    @Override
    public void solveSpd(DoubleMatrix a, DoubleMatrix b) {
        Shapes.checkSolveSpd(this, a, b);
        int info = NativeBlas.dposv(LOWER, a.rows, b.columns, a.data, 0, a.rows, b.data, 0, b.rows);
        if (info > 0) {
            throw new NotPositiveDefiniteException(
                    "the leading minor of order " + info + " is not positive (dposv, n = " + a.rows + ")");
        }
    }

    /** {@inheritDoc} By {@code dsyevd}. */
    @Override
    public void symmetricEigen(DoubleMatrix a, double[] values, DoubleMatrix vectors) {
        Shapes.checkSymmetricEigen(this, a, values, vectors);
        int n = a.rows;
        ColumnMajor.requireNoNanInLowerTriangle(n, a.data);
        ensureWorkspace(n);
        System.arraycopy(a.data, 0, vectors.data, 0, n * n);
        int info = NativeBlas.dsyevd(
                'V', LOWER, n, vectors.data, 0, n, values, 0, work, 0, work.length, integerWork, 0, integerWork.length);
        if (info > 0) {
            throw new ArithmeticException("dsyevd did not converge, n = " + n + ", info = " + info);
        }
    }

    /** Asks LAPACK for the workspace of order n; that of a larger order serves a smaller one. */
    private void ensureWorkspace(int n) {
        if (n > workspaceOrder) {
            double[] size = new double[1];
            int[] integerSize = new int[1];
            NativeBlas.dsyevd('V', LOWER, n, new double[1], 0, n, new double[1], 0, size, 0, -1, integerSize, 0, -1);
            work = new double[(int) size[0]];
            integerWork = new int[integerSize[0]];
            workspaceOrder = n;
        }
    }

    static char letter(Transpose trans) {
        return trans == Transpose.NO ? 'N' : 'T';
    }

    @Override
    public Provenance provenance() {
        Map<String, String> details = new HashMap<>();
        details.put("gram", "dgemm (no dsyrk in jblas)");
        return provenance(coreType, details);
    }

    /** What computes in either precision, and details besides. */
    static Provenance provenance(String coreType, Map<String, String> details) {
        details.put("arrays", "copied at the JNI border");
        details.put("core type", coreType);
        NativeLibraries.putCoreTypeVariable(details);
        return new Provenance("jblas " + NativeLibraries.version("org.jblas", "jblas"), nativeFile(), 1, details);
    }

    /** jblas takes a library on {@code java.library.path} before its own. */
    private static String nativeFile() {
        String name = System.mapLibraryName("jblas");
        for (String directory : System.getProperty("java.library.path", "").split(File.pathSeparator, -1)) {
            Path file = Path.of(directory, name);
            if (Files.exists(file)) {
                return file.toAbsolutePath().toString();
            }
        }
        return name + " in jblas's jar";
    }
}
