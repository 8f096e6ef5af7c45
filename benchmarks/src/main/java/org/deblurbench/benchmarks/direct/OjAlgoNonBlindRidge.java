package org.deblurbench.benchmarks.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ojalgo.matrix.decomposition.Cholesky;
import org.ojalgo.matrix.store.MatrixStore;
import org.ojalgo.matrix.store.R064Store;
import org.ojalgo.matrix.store.RawStore;

/** On ojAlgo. */
final class OjAlgoNonBlindRidge implements DirectNonBlindRidge {
    private final List<Image> images = new ArrayList<>();

    private record Image(
            R064Store b, MatrixStore<Double> bTransposed, R064Store s, R064Store w, R064Store r, Scratch scratch) {}

    /** A Gram matrix and its decomposition, shared by all images of one size. */
    private record Scratch(R064Store gram, Cholesky<Double> cholesky) {
        static Scratch ofOrder(int n) {
            return new Scratch(R064Store.FACTORY.make(n, n), Cholesky.R064.make(n, n));
        }
    }

    OjAlgoNonBlindRidge(List<ImageArrays> arrays) {
        Map<Integer, Scratch> scratch = new HashMap<>();
        for (ImageArrays image : arrays) {
            R064Store b = R064Store.FACTORY.copy(RawStore.wrap(image.blurred()));
            R064Store s = R064Store.FACTORY.copy(RawStore.wrap(image.sharp()));
            images.add(new Image(
                    b,
                    b.transpose(),
                    s,
                    R064Store.FACTORY.make(b.getColDim(), s.getColDim()),
                    R064Store.FACTORY.make(b.getRowDim(), s.getColDim()),
                    scratch.computeIfAbsent(b.getColDim(), Scratch::ofOrder)));
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
        R064Store gram = image.scratch.gram;
        Cholesky<Double> cholesky = image.scratch.cholesky;
        gram.fillByMultiplying(image.bTransposed, image.b);
        for (int i = 0; i < gram.getRowDim(); i++) {
            gram.add(i, i, lambda);
        }
        image.w.fillByMultiplying(image.bTransposed, image.s);
        cholesky.decompose(gram);
        if (!cholesky.isSPD()) {
            throw new ArithmeticException("not positive definite");
        }
        cholesky.getSolution(image.w, image.w);
        image.r.fillByMultiplying(image.b, image.w);
    }

    @Override
    public double[][] weights(int image) {
        return images.get(image).w.toRawCopy2D();
    }

    @Override
    public double[][] restored(int image) {
        return images.get(image).r.toRawCopy2D();
    }
}
