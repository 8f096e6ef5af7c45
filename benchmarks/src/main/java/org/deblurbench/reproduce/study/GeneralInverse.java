package org.deblurbench.reproduce.study;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.deblurbench.data.ImagePairs;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Ridge regression of the middle pixel by a general inverse, which does not know that the matrix is symmetric and positive
 * definite: an LU factorisation, as most libraries' inverse is. By EJML whatever the backend, since backends offer none.
 */
final class GeneralInverse {
    private final ImagePairs test;
    private final int pixel;
    private final DMatrixRMaj testBlurred;
    private final DMatrixRMaj gram;
    private final DMatrixRMaj rightHandSide;

    GeneralInverse(ImagePairs training, ImagePairs test) {
        this.test = test;
        this.pixel = training.middlePixel();
        this.testBlurred = DMatrixRMaj.wrap(test.count(), test.pixels(), test.blurredValues());
        DMatrixRMaj blurred = DMatrixRMaj.wrap(training.count(), training.pixels(), training.blurredValues());
        DMatrixRMaj sharp = new DMatrixRMaj(training.count(), 1);
        for (int i = 0; i < training.count(); i++) {
            sharp.set(i, 0, training.sharpValues()[i * training.pixels() + pixel]);
        }
        this.gram = new DMatrixRMaj(training.pixels(), training.pixels());
        this.rightHandSide = new DMatrixRMaj(training.pixels(), 1);
        CommonOps_DDRM.multInner(blurred, gram);
        CommonOps_DDRM.multTransA(blurred, sharp, rightHandSide);
    }

    /** The test error of the pixel; empty if the matrix is singular to working precision. */
    OptionalDouble mspe(double lambda) {
        DMatrixRMaj inverse = gram.copy();
        for (int i = 0; i < inverse.numRows; i++) {
            inverse.add(i, i, lambda);
        }
        if (!CommonOps_DDRM.invert(inverse) || !Arrays.stream(inverse.data).allMatch(Double::isFinite)) {
            return OptionalDouble.empty();
        }
        DMatrixRMaj weights = new DMatrixRMaj(inverse.numRows, 1);
        DMatrixRMaj restored = new DMatrixRMaj(test.count(), 1);
        CommonOps_DDRM.mult(inverse, rightHandSide, weights);
        CommonOps_DDRM.mult(testBlurred, weights, restored);
        double sum = 0;
        for (int i = 0; i < test.count(); i++) {
            double error = test.sharpValues()[i * test.pixels() + pixel] - restored.get(i);
            sum += error * error;
        }
        return OptionalDouble.of(sum / test.count());
    }
}
