package org.deblurbench.backend.natives;

/** What LAPACK does not check in a column-major array. */
public final class ColumnMajor {
    private ColumnMajor() {}

    /**
     * Refuses NaN before an eigenvalue routine sees it: LAPACK promises nothing then.
     *
     * @param n the order of the matrix
     * @param a its elements; only the lower triangle is read
     * @throws ArithmeticException if there is a NaN
     */
    public static void requireNoNanInLowerTriangle(int n, double[] a) {
        for (int j = 0; j < n; j++) {
            for (int ij = j * n + j; ij < (j + 1) * n; ij++) {
                if (Double.isNaN(a[ij])) {
                    throw new ArithmeticException("element (" + (ij - j * n) + ", " + j + ") is NaN");
                }
            }
        }
    }
}
