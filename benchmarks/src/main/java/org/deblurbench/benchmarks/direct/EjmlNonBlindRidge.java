package org.deblurbench.benchmarks.direct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.CommonOps_MT_DDRM;
import org.ejml.dense.row.mult.MatrixMultProduct_DDRM;
import org.ejml.dense.row.mult.MatrixMultProduct_MT_DDRM;

/** On EJML. */
final class EjmlNonBlindRidge implements DirectNonBlindRidge {
    private final boolean concurrent;
    private final List<Image> images = new ArrayList<>();
    private final EjmlSolver solver;

    private record Image(DMatrixRMaj b, DMatrixRMaj s, DMatrixRMaj w, DMatrixRMaj r, DMatrixRMaj gram) {}

    EjmlNonBlindRidge(boolean concurrent, List<ImageArrays> arrays) {
        this.concurrent = concurrent;
        solver = new EjmlSolver(concurrent);
        Map<Integer, DMatrixRMaj> grams = new HashMap<>();
        for (ImageArrays image : arrays) {
            DMatrixRMaj b = new DMatrixRMaj(image.blurred());
            DMatrixRMaj s = new DMatrixRMaj(image.sharp());
            images.add(new Image(
                    b,
                    s,
                    new DMatrixRMaj(b.numCols, s.numCols),
                    new DMatrixRMaj(b.numRows, s.numCols),
                    grams.computeIfAbsent(b.numCols, n -> new DMatrixRMaj(n, n))));
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
        DMatrixRMaj gram = image.gram;
        if (concurrent) {
            MatrixMultProduct_MT_DDRM.inner_reorder_upper(image.b, gram);
            CommonOps_MT_DDRM.multTransA(image.b, image.s, image.w);
        } else {
            MatrixMultProduct_DDRM.inner_reorder_upper(image.b, gram);
            CommonOps_DDRM.multTransA(image.b, image.s, image.w);
        }
        // As the backend does it: faster than the lower triangle at the sizes here.
        CommonOps_DDRM.symmUpperToFull(gram);
        for (int i = 0; i < gram.numRows; i++) {
            gram.data[i * (gram.numCols + 1)] += lambda;
        }
        solver.solve(gram, image.w);
        if (concurrent) {
            CommonOps_MT_DDRM.mult(image.b, image.w, image.r);
        } else {
            CommonOps_DDRM.mult(image.b, image.w, image.r);
        }
    }

    @Override
    public double[][] weights(int image) {
        return images.get(image).w.get2DData();
    }

    @Override
    public double[][] restored(int image) {
        return images.get(image).r.get2DData();
    }
}
