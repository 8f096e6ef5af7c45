package org.deblurbench.backend.ojalgo;

import java.util.Map;
import java.util.Optional;
import org.deblurbench.backend.AscendingOrder;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.Shapes;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.backend.natives.NativeLibraries;
import org.ojalgo.array.operation.AXPY;
import org.ojalgo.function.constant.PrimitiveMath;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;

/**
 * Delegates to ojAlgo's column-major matrices.
 *
 * <p>Where ojAlgo forces more than the operation asked for:
 *
 * <ul>
 *   <li>Its product overwrites and knows no α. With β other than 0 the product goes to a work matrix, kept for each
 *       shape, and is added from there; with α other than 1 there is a pass of scaling.
 *   <li>It reads a transposed factor through a view, one element at a time; for two transposed factors, B A is
 *       formed and then transposed.
 *   <li>It has no routine for AᵀA, so {@link #gram} forms both triangles.
 *   <li>{@link #solveSpd} copies A into the decomposition, which is kept for each order.
 *   <li>{@link #symmetricEigen} copies A in and the vectors out, into ascending order, and allocates.
 *   <li>Most operations allocate views and tasks, and work rows of length n.
 * </ul>
 *
 * <p>Threads are set for all of ojAlgo, so backends of one process must be opened with the same number.
 */
final class OjAlgoBackend implements Backend<R064Store> {
    private final int threads;
    private final WorkMatrices<R064Store> products = new WorkMatrices<>(R064Store.FACTORY);
    private final WorkMatrices<R064Store> transposes = new WorkMatrices<>(R064Store.FACTORY);
    private final CholeskyByOrder choleskys = new CholeskyByOrder();

    OjAlgoBackend(int threads) {
        this.threads = threads;
    }

    @Override
    public R064Store allocate(int rows, int columns) {
        Shapes.checkAllocate(rows, columns);
        return R064Store.FACTORY.make(rows, columns);
    }

    @Override
    public int rows(R064Store a) {
        return a.getRowDim();
    }

    @Override
    public int columns(R064Store a) {
        return a.getColDim();
    }

    @Override
    public double[] elements(R064Store a) {
        return a.data;
    }

    @Override
    public StorageOrder order() {
        return StorageOrder.COLUMN_MAJOR;
    }

    @Override
    public void multiply(
            double alpha, R064Store a, Transpose transA, R064Store b, Transpose transB, double beta, R064Store c) {
        Shapes.checkMultiply(this, a, transA, b, transB, c);
        if (beta == 0) {
            product(a, transA, b, transB, c);
            scale(alpha, c);
        } else {
            R064Store product = products.get(c.getRowDim(), c.getColDim());
            product(a, transA, b, transB, product);
            scale(beta, c);
            AXPY.invoke(c.data, 0, alpha, product.data, 0, 0, c.data.length);
        }
    }

    @Override
    public void multiplyVector(double alpha, R064Store a, Transpose transA, R064Store x, double beta, R064Store y) {
        Shapes.checkMultiplyVector(this, a, transA, x, y);
        multiply(alpha, a, transA, x, Transpose.NO, beta, y);
    }

    @Override
    public void gram(R064Store a, R064Store c) {
        Shapes.checkGram(this, a, c);
        product(a, Transpose.YES, a, Transpose.NO, c);
    }

    @Override
    public void solveSpd(R064Store a, R064Store b) {
        Shapes.checkSolveSpd(this, a, b);
        int n = a.getRowDim();
        Cholesky<Double> cholesky = choleskys.get(n);
        cholesky.decompose(a);
        // Not isSolvable(), which also refuses what is positive definite but ill-conditioned.
        if (!cholesky.isSPD()) {
            throw new NotPositiveDefiniteException("a pivot of the matrix of order " + n + " is not positive");
        }
        cholesky.getSolution(b, b);
    }

    @Override
    public void symmetricEigen(R064Store a, double[] values, R064Store vectors) {
        Shapes.checkSymmetricEigen(this, a, values, vectors);
        int n = values.length;
        mirrorLowerTriangle(n, a.data);
        Eigenvalue<Double> eigen = Eigenvalue.R064.make(n, true);
        if (!eigen.decompose(a)) {
            throw new ArithmeticException("the QL iteration on a matrix of order " + n + " did not converge");
        }
        eigen.getEigenvalues(values, Optional.empty());
        MatrixStore<Double> unordered = eigen.getV();
        int[] order = AscendingOrder.sort(values);
        for (int j = 0; j < n; j++) {
            vectors.fillColumn(0, j, unordered.sliceColumn(order[j]));
        }
    }

    @Override
    public Provenance provenance() {
        return new Provenance(
                // Not OjAlgoUtils.getVersion(), which reads the manifest of whatever jar ojAlgo was repackaged into.
                "ojAlgo " + NativeLibraries.version("org.ojalgo", "ojalgo"),
                Provenance.PURE_JAVA,
                threads,
                Map.of("gram", "general product of a transposed view (ojAlgo has no AᵀA)"));
    }

    /** C ← op(A) op(B). */
    private void product(R064Store a, Transpose transA, R064Store b, Transpose transB, R064Store c) {
        if (transA == Transpose.NO) {
            c.fillByMultiplying(a, transB == Transpose.NO ? b : b.transpose());
        } else if (transB == Transpose.NO) {
            c.fillByMultiplying(a.transpose(), b);
        } else {
            R064Store transposed = transposes.get(c.getColDim(), c.getRowDim());
            transposed.fillByMultiplying(b, a);
            c.fillMatching(transposed.transpose());
        }
    }

    private static void scale(double factor, R064Store a) {
        if (factor != 1) {
            a.modifyAll(PrimitiveMath.MULTIPLY.second(factor));
        }
    }

    /** Refuses NaN as it goes: the QL iteration does not promise to come to an end with it. */
    private static void mirrorLowerTriangle(int n, double[] a) {
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double element = a[i + j * n];
                if (!Double.isFinite(element)) {
                    throw new ArithmeticException("the matrix holds " + element);
                }
                a[j + i * n] = element;
            }
        }
    }
}
