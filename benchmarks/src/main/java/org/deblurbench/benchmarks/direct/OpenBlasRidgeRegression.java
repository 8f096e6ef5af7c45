package org.deblurbench.benchmarks.direct;

import dev.ludovic.netlib.blas.NativeBLAS;
import dev.ludovic.netlib.lapack.NativeLAPACK;
import org.netlib.util.intW;

/** On OpenBLAS, through netlib's JNI on column-major arrays. */
final class OpenBlasRidgeRegression implements DirectRidgeRegression {
    /** What the backend has bound to its OpenBLAS when it was opened; there is one in a process. */
    private final NativeBLAS blas = NativeBLAS.getInstance();

    private final NativeLAPACK lapack = NativeLAPACK.getInstance();
    private final int n;
    private final int p;
    private final int q;
    private final double[] x;
    private final double[] s;
    private final double[] gram;
    private final double[] w;
    private final intW info = new intW(0);

    OpenBlasRidgeRegression(double[][] x, double[][] s) {
        n = x.length;
        p = x[0].length;
        q = s[0].length;
        this.x = Arrays2D.toColumnMajor(x);
        this.s = Arrays2D.toColumnMajor(s);
        gram = new double[p * p];
        w = new double[p * q];
    }

    @Override
    public Object fit(double lambda) {
        blas.dsyrk("L", "T", p, n, 1, x, n, 0, gram, p);
        for (int i = 0; i < p; i++) {
            gram[i * (p + 1)] += lambda;
        }
        blas.dgemm("T", "N", p, q, n, 1, x, n, s, n, 0, w, p);
        lapack.dposv("L", p, q, gram, p, w, p, info);
        if (info.val != 0) {
            throw new ArithmeticException("not positive definite");
        }
        return w;
    }

    @Override
    public double[][] weights() {
        return Arrays2D.ofColumnMajor(w, p);
    }
}
