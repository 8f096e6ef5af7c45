package org.deblurbench.backend.vector;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.backend.loops.ArrayLoops;
import org.deblurbench.parallel.Workers;

/**
 * Linear algebra in plain Java on the Vector API, column-major. Warm operations allocate nothing but
 * {@link #symmetricEigen}; buffers for the largest sizes so far are kept. Results do not depend on the number of threads.
 */
final class VectorBackend implements Backend<VectorMatrix> {
    private final int threads;
    private final Blocking blocking;
    private final DoubleProduct product;
    private final MatrixVector matrixVector;
    private final Cholesky cholesky;
    private final TriangularSolve triangularSolve;
    private final Eigen eigen;
    private final SmallRidges smallRidges;
    private final SimdLoops loops = new SimdLoops();

    VectorBackend(int threads) {
        this.threads = threads;
        Workers workers = new Workers(threads);
        blocking = Blocking.of(Caches.of(Caches.LINUX), Double.BYTES, DoubleTile.ROWS, DoubleTile.COLUMNS);
        product = new DoubleProduct(workers, blocking);
        matrixVector = new MatrixVector(workers);
        cholesky = new Cholesky(product);
        triangularSolve = new TriangularSolve(workers);
        eigen = new Eigen(threads);
        smallRidges = new SmallRidges(workers);
    }

    @Override
    public VectorMatrix allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return new VectorMatrix(rows, columns);
    }

    @Override
    public int rows(VectorMatrix a) {
        return a.rows;
    }

    @Override
    public int columns(VectorMatrix a) {
        return a.columns;
    }

    @Override
    public double[] elements(VectorMatrix a) {
        return a.elements;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.COLUMN_MAJOR;
    }

    /** {@inheritDoc} After Goto and van de Geijn (2008): see {@link DoubleProduct}. */
    @Override
    public void multiply(
            double alpha,
            VectorMatrix a,
            Transpose transA,
            VectorMatrix b,
            Transpose transB,
            double beta,
            VectorMatrix c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        product.a.set(a.elements, 0, a.rows, transA == Transpose.YES);
        product.b.set(b.elements, 0, b.rows, transB == Transpose.YES);
        product.c.set(c.elements, 0, c.rows, false);
        product.compute(c.rows, c.columns, transA == Transpose.NO ? a.columns : a.rows, alpha, beta, false);
    }

    /** {@inheritDoc} A is read once, as it lies in memory: see {@link MatrixVector}. */
    @Override
    public void multiplyVector(
            double alpha, VectorMatrix a, Transpose transA, VectorMatrix x, double beta, VectorMatrix y) {
        Shapes.checkMultiplyVector(this, a, transA, x, y);
        matrixVector.compute(alpha, a, transA == Transpose.YES, x.elements, beta, y.elements);
    }

    /** {@inheritDoc} Half a product: tiles above the diagonal are left out. */
    @Override
    public void gram(VectorMatrix a, VectorMatrix c) {
        Shapes.checkGram(this, a, c);
        product.a.set(a.elements, 0, a.rows, true);
        product.b.set(a.elements, 0, a.rows, false);
        product.c.set(c.elements, 0, c.rows, false);
        product.compute(c.rows, c.rows, a.rows, 1, 0, true);
    }

    /** {@inheritDoc} By a blocked factorisation of a copy of A: see {@link Cholesky} and {@link TriangularSolve}. */
    @Override
    public void solveSpd(VectorMatrix a, VectorMatrix b) {
        Shapes.checkSolveSpd(this, a, b);
        cholesky.factor(a.rows, a.elements);
        triangularSolve.solve(cholesky, b.elements, b.rows, b.columns);
    }

    /**
     * {@inheritDoc} Small systems, if more than half as many as a vector has lanes, in lanes of their own: see {@link
     * SmallRidges}.
     */
    @Override
    public void ridge(double lambda, List<RidgeSystem<VectorMatrix>> systems) {
        if (SmallRidges.suits(this, systems)) {
            Shapes.checkRidge(this, lambda, systems);
            smallRidges.solve(lambda, systems);
        } else {
            Backend.super.ridge(lambda, systems);
        }
    }

    /** {@inheritDoc} By EJML: see {@link Eigen}. */
    @Override
    public void symmetricEigen(VectorMatrix a, double[] values, VectorMatrix vectors) {
        Shapes.checkSymmetricEigen(this, a, values, vectors);
        eigen.decompose(a, values, vectors);
    }

    /** {@inheritDoc} By vectors. */
    @Override
    public ArrayLoops loops() {
        return loops;
    }

    @Override
    public Provenance provenance() {
        Map<String, String> details = new HashMap<>();
        details.put("symmetricEigen", eigen.library());
        return provenance(threads, blocking, DoubleTile.ROWS, DoubleTile.COLUMNS, details);
    }

    /** What computes in either precision, and details besides. */
    static Provenance provenance(
            int threads, Blocking blocking, int tileRows, int tileColumns, Map<String, String> details) {
        details.put(
                "vectors",
                Simd.BITS + " bits, " + Simd.REGISTERS + " registers; tiles of " + tileRows + " x " + tileColumns);
        details.put(
                "blocks",
                blocking.rows() + " rows, depth " + blocking.depth() + ", for caches of " + Caches.of(Caches.LINUX));
        String version = VectorBackend.class.getPackage().getImplementationVersion();
        return new Provenance(
                "Deblur Bench " + (version == null ? "0.1.0-SNAPSHOT" : version) + " on jdk.incubator.vector of Java "
                        + System.getProperty("java.version"),
                Provenance.PURE_JAVA,
                threads,
                details);
    }
}
