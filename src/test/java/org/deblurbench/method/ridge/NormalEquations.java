package org.deblurbench.method.ridge;

/** Ridge regression in the plainest way, independent of the backends: Gaussian elimination with partial pivoting. */
final class NormalEquations {
    private NormalEquations() {}

    /**
     * W = (XᵀX + λI)⁻¹ XᵀS.
     *
     * @param x n rows of p
     * @param s n rows of q
     */
    static double[][] weights(double[][] x, double[][] s, double lambda) {
        int p = x[0].length;
        int q = s[0].length;
        double[][] system = new double[p][p + q];
        for (int i = 0; i < p; i++) {
            for (int k = 0; k < x.length; k++) {
                for (int j = 0; j < p; j++) {
                    system[i][j] += x[k][i] * x[k][j];
                }
                for (int j = 0; j < q; j++) {
                    system[i][p + j] += x[k][i] * s[k][j];
                }
            }
            system[i][i] += lambda;
        }
        for (int k = 0; k < p; k++) {
            int pivot = k;
            for (int i = k + 1; i < p; i++) {
                pivot = Math.abs(system[i][k]) > Math.abs(system[pivot][k]) ? i : pivot;
            }
            double[] swap = system[k];
            system[k] = system[pivot];
            system[pivot] = swap;
            for (int i = 0; i < p; i++) {
                if (i != k) {
                    double factor = system[i][k] / system[k][k];
                    for (int j = k; j < p + q; j++) {
                        system[i][j] -= factor * system[k][j];
                    }
                }
            }
        }
        double[][] weights = new double[p][q];
        for (int i = 0; i < p; i++) {
            for (int j = 0; j < q; j++) {
                weights[i][j] = system[i][p + j] / system[i][i];
            }
        }
        return weights;
    }

    static double[][] product(double[][] a, double[][] b) {
        double[][] c = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < b[0].length; j++) {
                    c[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return c;
    }

    /** Cuts a row-major array into rows. */
    static double[][] rows(double[] a, int offset, int rows, int columns) {
        double[][] result = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(a, offset + i * columns, result[i], 0, columns);
        }
        return result;
    }

    static double squaredDistance(double[][] a, double[][] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                sum += (a[i][j] - b[i][j]) * (a[i][j] - b[i][j]);
            }
        }
        return sum;
    }
}
