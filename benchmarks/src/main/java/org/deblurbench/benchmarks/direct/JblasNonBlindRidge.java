package org.deblurbench.benchmarks.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jblas.DoubleMatrix;
import org.jblas.NativeBlas;

/** On jblas, by its native routines: its methods on matrices work on copies, and have no transposes. */
final class JblasNonBlindRidge implements DirectNonBlindRidge {
    private final List<Image> images = new ArrayList<>();

    private record Image(DoubleMatrix b, DoubleMatrix s, DoubleMatrix w, DoubleMatrix r, DoubleMatrix gram) {}

    JblasNonBlindRidge(List<ImageArrays> arrays) {
        Map<Integer, DoubleMatrix> grams = new HashMap<>();
        for (ImageArrays image : arrays) {
            DoubleMatrix b = new DoubleMatrix(image.blurred());
            DoubleMatrix s = new DoubleMatrix(image.sharp());
            images.add(new Image(
                    b,
                    s,
                    new DoubleMatrix(b.columns, s.columns),
                    new DoubleMatrix(b.rows, s.columns),
                    grams.computeIfAbsent(b.columns, n -> new DoubleMatrix(n, n))));
        }
    }

    @Override
    public int restore(double lambda) {
        for (int k = 0; k < images.size(); k++) {
            restore(images.get(k), lambda);
        }
        return images.size();
    }

    private static void restore(Image image, double lambda) {
        int n = image.b.rows;
        int p = image.b.columns;
        int q = image.s.columns;
        double[] b = image.b.data;
        double[] w = image.w.data;
        double[] gram = image.gram.data;
        NativeBlas.dgemm('T', 'N', p, p, n, 1, b, 0, n, b, 0, n, 0, gram, 0, p);
        for (int i = 0; i < p; i++) {
            gram[i * (p + 1)] += lambda;
        }
        NativeBlas.dgemm('T', 'N', p, q, n, 1, b, 0, n, image.s.data, 0, n, 0, w, 0, p);
        if (NativeBlas.dposv('L', p, q, gram, 0, p, w, 0, p) != 0) {
            throw new ArithmeticException("not positive definite");
        }
        NativeBlas.dgemm('N', 'N', n, q, p, 1, b, 0, n, w, 0, p, 0, image.r.data, 0, n);
    }

    @Override
    public double[][] weights(int image) {
        return images.get(image).w.toArray2();
    }

    @Override
    public double[][] restored(int image) {
        return images.get(image).r.toArray2();
    }
}
