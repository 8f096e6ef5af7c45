package org.deblurbench.backend;

import java.util.Arrays;

/**
 * Plain loops in either storage order. It uses every liberty that the contract gives: what is undefined after an
 * operation is NaN, so that a method which relies on it fails.
 */
public class NaiveBackend implements Backend<NaiveBackend.Matrix> {
    /** A dense matrix. */
    public static final class Matrix {
        public final int rows;
        public final int columns;
        public final double[] elements;

        public Matrix(int rows, int columns) {
            this.rows = rows;
            this.columns = columns;
            this.elements = new double[rows * columns];
        }
    }

    /** So many rows of the right factor stay in the second-level cache while the left one's rows pass. */
    private static final int PANEL = 32;

    private final StorageOrder order;
    private int allocations;

    public NaiveBackend(StorageOrder order) {
        this.order = order;
    }

    /** How many matrices have been allocated. */
    public int allocations() {
        return allocations;
    }

    @Override
    public Matrix allocate(int rows, int columns) {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException(rows + " x " + columns);
        }
        allocations++;
        return new Matrix(rows, columns);
    }

    @Override
    public int rows(Matrix a) {
        return a.rows;
    }

    @Override
    public int columns(Matrix a) {
        return a.columns;
    }

    @Override
    public double[] elements(Matrix a) {
        return a.elements;
    }

    @Override
    public StorageOrder order() {
        return order;
    }

    private int index(Matrix a, int i, int j) {
        return order == StorageOrder.ROW_MAJOR ? i * a.columns + j : i + j * a.rows;
    }

    public double get(Matrix a, int i, int j) {
        return a.elements[index(a, i, j)];
    }

    public void set(Matrix a, int i, int j, double value) {
        a.elements[index(a, i, j)] = value;
    }

    /** op(A), row-major; the array itself where it is that already. */
    private double[] rowMajor(Matrix a, Transpose trans) {
        if ((order == StorageOrder.ROW_MAJOR) == (trans == Transpose.NO)) {
            return a.elements;
        }
        int rows = trans == Transpose.NO ? a.rows : a.columns;
        int columns = trans == Transpose.NO ? a.columns : a.rows;
        double[] copy = new double[rows * columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                copy[i * columns + j] = a.elements[j * rows + i];
            }
        }
        return copy;
    }

    @Override
    public void multiply(double alpha, Matrix a, Transpose transA, Matrix b, Transpose transB, double beta, Matrix c) {
        int inner = transA == Transpose.NO ? a.columns : a.rows;
        if (a == c
                || b == c
                || c.rows != (transA == Transpose.NO ? a.rows : a.columns)
                || inner != (transB == Transpose.NO ? b.rows : b.columns)
                || c.columns != (transB == Transpose.NO ? b.columns : b.rows)) {
            throw new IllegalArgumentException("shapes");
        }
        double[] left = rowMajor(a, transA);
        double[] right = rowMajor(b, transB);
        int n = c.columns;
        double[][] product = new double[c.rows][n];
        for (int panel = 0; panel < inner; panel += PANEL) {
            int end = Math.min(panel + PANEL, inner);
            for (int i = 0; i < c.rows; i++) {
                int k = panel;
                for (; k + 3 < end; k += 4) {
                    addFourMultiples(product[i], left, i * inner + k, right, k * n);
                }
                for (; k < end; k++) {
                    addMultiple(product[i], left[i * inner + k], right, k * n);
                }
            }
        }
        for (int i = 0; i < c.rows; i++) {
            for (int j = 0; j < n; j++) {
                set(c, i, j, alpha * product[i][j] + (beta == 0 ? 0 : beta * get(c, i, j)));
            }
        }
    }

    /** y ← y + α x, y.length elements. */
    private static void addMultiple(double[] y, double alpha, double[] x, int offset) {
        for (int j = 0; j < y.length; j++) {
            y[j] += alpha * x[offset + j];
        }
    }

    /** y ← y + α₀ x₀ + α₁ x₁ + α₂ x₂ + α₃ x₃ with x₀ … x₃ one after the other: y is read and written once for four. */
    private static void addFourMultiples(double[] y, double[] alpha, int first, double[] x, int offset) {
        int n = y.length;
        double a0 = alpha[first];
        double a1 = alpha[first + 1];
        double a2 = alpha[first + 2];
        double a3 = alpha[first + 3];
        for (int j = 0; j < n; j++) {
            y[j] += a0 * x[offset + j]
                    + a1 * x[offset + n + j]
                    + a2 * x[offset + 2 * n + j]
                    + a3 * x[offset + 3 * n + j];
        }
    }

    @Override
    public void multiplyVector(double alpha, Matrix a, Transpose transA, Matrix x, double beta, Matrix y) {
        if (x.columns != 1 || y.columns != 1) {
            throw new IllegalArgumentException("not vectors");
        }
        multiply(alpha, a, transA, x, Transpose.NO, beta, y);
    }

    @Override
    public void gram(Matrix a, Matrix c) {
        multiply(1, a, Transpose.YES, a, Transpose.NO, 0, c);
        for (int i = 0; i < c.rows; i++) {
            for (int j = i + 1; j < c.columns; j++) {
                set(c, i, j, Double.NaN);
            }
        }
    }

    @Override
    public void solveSpd(Matrix a, Matrix b) {
        int n = a.rows;
        if (a.columns != n || b.rows != n || a == b) {
            throw new IllegalArgumentException("shapes");
        }
        double[][] factor = new double[n][];
        double[][] rows = new double[n][];
        for (int i = 0; i < n; i++) {
            factor[i] = new double[i + 1];
            for (int j = 0; j <= i; j++) {
                double sum = get(a, i, j);
                for (int k = 0; k < j; k++) {
                    sum -= factor[i][k] * factor[j][k];
                }
                if (i == j && !(sum > 0)) {
                    throw new NotPositiveDefiniteException("pivot " + i + " is " + sum);
                }
                factor[i][j] = i == j ? Math.sqrt(sum) : sum / factor[j][j];
            }
            rows[i] = new double[b.columns];
            for (int j = 0; j < b.columns; j++) {
                rows[i][j] = get(b, i, j);
            }
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                addMultiple(rows[i], -factor[i][k], rows[k], 0);
            }
            scale(rows[i], 1 / factor[i][i]);
        }
        for (int i = n - 1; i >= 0; i--) {
            scale(rows[i], 1 / factor[i][i]);
            for (int k = 0; k < i; k++) {
                addMultiple(rows[k], -factor[i][k], rows[i], 0);
            }
            for (int j = 0; j < b.columns; j++) {
                set(b, i, j, rows[i][j]);
            }
        }
        Arrays.fill(a.elements, Double.NaN);
    }

    private static void scale(double[] x, double factor) {
        for (int j = 0; j < x.length; j++) {
            x[j] *= factor;
        }
    }

    /** Cyclic Jacobi: G. H. Golub, C. F. Van Loan, Matrix Computations, 4th ed., algorithm 8.5.3. */
    @Override
    public void symmetricEigen(Matrix a, double[] values, Matrix vectors) {
        int n = a.rows;
        double[][] s = new double[n][n];
        double[][] v = new double[n][n];
        for (int i = 0; i < n; i++) {
            v[i][i] = 1;
            for (int j = 0; j <= i; j++) {
                s[i][j] = get(a, i, j);
                s[j][i] = s[i][j];
            }
        }
        for (int sweep = 0; sweep < 30; sweep++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    rotate(s, v, p, q);
                }
            }
        }
        Integer[] ascending = new Integer[n];
        Arrays.setAll(ascending, i -> i);
        Arrays.sort(ascending, (i, j) -> Double.compare(s[i][i], s[j][j]));
        for (int j = 0; j < n; j++) {
            values[j] = s[ascending[j]][ascending[j]];
            for (int i = 0; i < n; i++) {
                set(vectors, i, j, v[ascending[j]][i]);
            }
        }
        Arrays.fill(a.elements, Double.NaN);
    }

    /** Annihilates s_pq; the rows of v are the eigenvectors. */
    private static void rotate(double[][] s, double[][] v, int p, int q) {
        if (Math.abs(s[p][q]) <= 1e-300) {
            return;
        }
        double tau = (s[q][q] - s[p][p]) / (2 * s[p][q]);
        double tangent = Math.copySign(1, tau) / (Math.abs(tau) + Math.hypot(1, tau));
        double cosine = 1 / Math.hypot(1, tangent);
        double sine = tangent * cosine;
        for (int k = 0; k < s.length; k++) {
            double kp = s[k][p];
            double kq = s[k][q];
            s[k][p] = cosine * kp - sine * kq;
            s[k][q] = sine * kp + cosine * kq;
        }
        rotateRows(s[p], s[q], cosine, sine);
        rotateRows(v[p], v[q], cosine, sine);
    }

    private static void rotateRows(double[] x, double[] y, double cosine, double sine) {
        for (int k = 0; k < x.length; k++) {
            double xk = x[k];
            x[k] = cosine * xk - sine * y[k];
            y[k] = sine * xk + cosine * y[k];
        }
    }

    @Override
    public Provenance provenance() {
        return new Provenance("plain loops", Provenance.PURE_JAVA, 1, java.util.Map.of());
    }
}
