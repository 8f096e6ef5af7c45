package org.deblurbench.benchmarks.direct;

import dev.ludovic.netlib.blas.NativeBLAS;
import dev.ludovic.netlib.lapack.NativeLAPACK;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.netlib.util.intW;

/** On OpenBLAS, through netlib's JNI on column-major arrays. */
final class OpenBlasNonBlindRidge implements DirectNonBlindRidge {
    /** What the backend has bound to its OpenBLAS when it was opened; there is one in a process. */
    private final NativeBLAS blas = NativeBLAS.getInstance();

    private final NativeLAPACK lapack = NativeLAPACK.getInstance();
    private final List<Image> images = new ArrayList<>();
    private final intW info = new intW(0);

    /** B is n x p, S n x q. */
    private static final class Image {
        final int n;
        final int p;
        final int q;
        final double[] b;
        final double[] s;
        final double[] w;
        final double[] r;
        final double[] gram;

        Image(double[][] blurred, double[][] sharp, IntFunction<double[]> grams) {
            n = blurred.length;
            p = blurred[0].length;
            q = sharp[0].length;
            b = Arrays2D.toColumnMajor(blurred);
            s = Arrays2D.toColumnMajor(sharp);
            w = new double[p * q];
            r = new double[n * q];
            gram = grams.apply(p);
        }
    }

    OpenBlasNonBlindRidge(List<ImageArrays> arrays) {
        Map<Integer, double[]> grams = new HashMap<>();
        for (ImageArrays image : arrays) {
            images.add(new Image(
                    image.blurred(), image.sharp(), order -> grams.computeIfAbsent(order, p -> new double[p * p])));
        }
    }

    @Override
    public int restore(double lambda) {
        for (int k = 0; k < images.size(); k++) {
            restore(images.get(k), lambda);
        }
        return images.size();
    }

    private void restore(Image image, double lambda) {
        int n = image.n;
        int p = image.p;
        int q = image.q;
        double[] b = image.b;
        double[] w = image.w;
        double[] gram = image.gram;
        blas.dsyrk("L", "T", p, n, 1, b, n, 0, gram, p);
        for (int i = 0; i < p; i++) {
            gram[i * (p + 1)] += lambda;
        }
        blas.dgemm("T", "N", p, q, n, 1, b, n, image.s, n, 0, w, p);
        lapack.dposv("L", p, q, gram, p, w, p, info);
        if (info.val != 0) {
            throw new ArithmeticException("not positive definite");
        }
        blas.dgemm("N", "N", n, q, p, 1, b, n, w, p, 0, image.r, n);
    }

    @Override
    public double[][] weights(int image) {
        return Arrays2D.ofColumnMajor(images.get(image).w, images.get(image).p);
    }

    @Override
    public double[][] restored(int image) {
        return Arrays2D.ofColumnMajor(images.get(image).r, images.get(image).n);
    }
}
