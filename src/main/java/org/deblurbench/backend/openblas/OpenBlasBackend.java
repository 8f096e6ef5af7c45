package org.deblurbench.backend.openblas;

import dev.ludovic.netlib.blas.NativeBLAS;
import dev.ludovic.netlib.lapack.NativeLAPACK;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.RidgeShares;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.backend.natives.ColumnMajor;
import org.deblurbench.backend.natives.NativeLibraries;
import org.deblurbench.parallel.Workers;
import org.netlib.util.intW;

/**
 * OpenBLAS on Java arrays. netlib's JNI copies none of them: it holds off garbage collection for the time of a call
 * (G1 from JDK 22 pins the array's region instead).
 *
 * <p>Warm operations allocate nothing. {@link #symmetricEigen} needs a workspace of about 2n² numbers; that of the
 * largest n so far is kept.
 *
 * <p>OpenBLAS has one thread count in a process. Each operation sets its backend's own when another backend has
 * changed it, so that backends with different counts can alternate, but not run at the same time.
 */
public final class OpenBlasBackend implements Backend<OpenBlasMatrix> {
    private static final String LOWER = "L";

    private final OpenBlasLibrary library;
    private final NativeBLAS blas;
    private final NativeLAPACK lapack;
    private final int threads;
    private final intW info = new intW(0);

    /** For several threads; null before it is needed. */
    private RidgeShares<OpenBlasMatrix> ridgeShares;

    private int workspaceOrder;
    private double[] work = new double[1];
    private int[] integerWork = new int[1];

    OpenBlasBackend(OpenBlasLibrary library, int threads) {
        this.library = library;
        this.blas = library.blas;
        this.lapack = library.lapack;
        this.threads = threads;
    }

    @Override
    public OpenBlasMatrix allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return new OpenBlasMatrix(rows, columns);
    }

    @Override
    public int rows(OpenBlasMatrix a) {
        return a.rows;
    }

    @Override
    public int columns(OpenBlasMatrix a) {
        return a.columns;
    }

    @Override
    public double[] elements(OpenBlasMatrix a) {
        return a.elements;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.COLUMN_MAJOR;
    }

    /** {@inheritDoc} By {@code dgemm}. */
    @Override
    public void multiply(
            double alpha,
            OpenBlasMatrix a,
            Transpose transA,
            OpenBlasMatrix b,
            Transpose transB,
            double beta,
            OpenBlasMatrix c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        library.setThreads(threads);
        int inner = transA == Transpose.NO ? a.columns : a.rows;
        blas.dgemm(
                letter(transA),
                letter(transB),
                c.rows,
                c.columns,
                inner,
                alpha,
                a.elements,
                a.rows,
                b.elements,
                b.rows,
                beta,
                c.elements,
                c.rows);
    }

    /** {@inheritDoc} By {@code dgemv}. */
    @Override
    public void multiplyVector(
            double alpha, OpenBlasMatrix a, Transpose transA, OpenBlasMatrix x, double beta, OpenBlasMatrix y) {
        Shapes.checkMultiplyVector(this, a, transA, x, y);
        library.setThreads(threads);
        blas.dgemv(letter(transA), a.rows, a.columns, alpha, a.elements, a.rows, x.elements, 1, beta, y.elements, 1);
    }

    /** {@inheritDoc} By {@code dsyrk}. */
    @Override
    public void gram(OpenBlasMatrix a, OpenBlasMatrix c) {
        Shapes.checkGram(this, a, c);
        library.setThreads(threads);
        blas.dsyrk(LOWER, "T", a.columns, a.rows, 1.0, a.elements, a.rows, 0.0, c.elements, c.rows);
    }

    /** {@inheritDoc} By {@code dposv}. */
    @Override
    public void solveSpd(OpenBlasMatrix a, OpenBlasMatrix b) {
        Shapes.checkSolveSpd(this, a, b);
        library.setThreads(threads);
        lapack.dposv(LOWER, a.rows, b.columns, a.elements, a.rows, b.elements, b.rows, info);
        if (info.val > 0) {
            throw new NotPositiveDefiniteException(
                    "the leading minor of order " + info.val + " is not positive (dposv, n = " + a.rows + ")");
        }
    }

    /** {@inheritDoc} By several threads each system on one, where all are small; on one thread one after another. */
    @Override
    public void ridge(double lambda, List<RidgeSystem<OpenBlasMatrix>> systems) {
        if (threads > 1 && RidgeShares.areSmall(this, systems, OpenBlasSmallRidge.MOST)) {
            Shapes.checkRidge(this, lambda, systems);
            if (ridgeShares == null) {
                ridgeShares = new RidgeShares<>(new Workers(threads), new OpenBlasSmallRidge(library, threads));
            }
            // Before the threads, which find it set.
            library.setThreads(1);
            ridgeShares.solve(lambda, systems);
        } else {
            Backend.super.ridge(lambda, systems);
        }
    }

    /** {@inheritDoc} By {@code dsyevd}. */
    @Override
    public void symmetricEigen(OpenBlasMatrix a, double[] values, OpenBlasMatrix vectors) {
        Shapes.checkSymmetricEigen(this, a, values, vectors);
        library.setThreads(threads);
        int n = a.rows;
        ColumnMajor.requireNoNanInLowerTriangle(n, a.elements);
        ensureWorkspace(n);
        System.arraycopy(a.elements, 0, vectors.elements, 0, n * n);
        lapack.dsyevd(
                "V", LOWER, n, vectors.elements, n, values, work, work.length, integerWork, integerWork.length, info);
        if (info.val > 0) {
            throw new ArithmeticException("dsyevd did not converge, n = " + n + ", info = " + info.val);
        }
    }

    /** Asks LAPACK for the workspace of order n; that of a larger order serves a smaller one. */
    private void ensureWorkspace(int n) {
        if (n > workspaceOrder) {
            double[] size = new double[1];
            int[] integerSize = new int[1];
            lapack.dsyevd("V", LOWER, n, new double[1], n, new double[1], size, -1, integerSize, -1, info);
            work = new double[(int) size[0]];
            integerWork = new int[integerSize[0]];
            workspaceOrder = n;
        }
    }

    static String letter(Transpose trans) {
        return trans == Transpose.NO ? "N" : "T";
    }

    @Override
    public Provenance provenance() {
        Map<String, String> details = new HashMap<>();
        details.put(
                "calls", blas.getClass().getName() + ", " + lapack.getClass().getName());
        return provenance(library, threads, details);
    }

    /** What computes in either precision, and details besides. */
    static Provenance provenance(OpenBlasLibrary library, int threads, Map<String, String> details) {
        String bytedeco = NativeLibraries.version("org.bytedeco", "openblas");
        String netlib = NativeLibraries.version("dev.ludovic.netlib", "blas");
        details.put("core type", library.coreType);
        NativeLibraries.putCoreTypeVariable(details);
        return new Provenance(
                "OpenBLAS " + bytedeco.split("-", 2)[0] + " (bytedeco " + bytedeco + " via netlib " + netlib + ")",
                NativeLibraries.forProvenance(library.file),
                threads,
                details);
    }
}
