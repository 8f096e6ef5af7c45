package org.deblurbench.benchmarks.direct;

import java.util.Arrays;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.check.BackwardError;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Reference;
import org.deblurbench.check.RidgeChecks;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.regression.ColumnSupport;
import org.deblurbench.metric.Mspe;

/** What a {@link DirectRidgeRegression} learns from, and is judged by. */
public final class RegressionImages {
    private final ImagePairs test;
    private final ColumnSupport outputs;
    private final double[][] x;
    private final double[][] s;
    private final double[][] testX;

    /**
     * Leaves out the pixels that are zero on the whole training set.
     *
     * @param training the images to learn from
     * @param test the images to restore when judging
     */
    public RegressionImages(ImagePairs training, ImagePairs test) {
        this.test = test;
        ColumnSupport inputs = ColumnSupport.of(training.blurredValues(), 0, training.count(), training.pixels());
        outputs = ColumnSupport.of(training.sharpValues(), 0, training.count(), training.pixels());
        x = columns(training.blurredValues(), training, inputs);
        s = columns(training.sharpValues(), training, outputs);
        testX = columns(test.blurredValues(), test, inputs);
    }

    private static double[][] columns(double[] values, ImagePairs images, ColumnSupport columns) {
        int[] all = new int[images.count()];
        Arrays.setAll(all, i -> i);
        return Arrays2D.block(values, 0, images.pixels(), all, columns);
    }

    /**
     * The blurred training images.
     *
     * @return X, one image a row; live
     */
    public double[][] x() {
        return x;
    }

    /**
     * The sharp training images.
     *
     * @return S, one image a row; live
     */
    public double[][] s() {
        return s;
    }

    /**
     * Checks weights by their backward error and by the MSPE of the test images that plain Java restores with them.
     *
     * @param <M> the matrix type
     * @param backend lends its matrices to the check; computes nothing
     * @param weights W
     * @param lambda λ
     * @param references whether the stored references hold for these images
     * @return the findings
     */
    public <M> Findings check(Backend<M> backend, double[][] weights, double lambda, boolean references) {
        double mspe = Mspe.of(
                test.sharpValues(),
                test.count(),
                test.pixels(),
                Arrays2D.product(testX, weights),
                StorageOrder.ROW_MAJOR,
                outputs.columns());
        double backwardError = BackwardError.ofWeightsProbed(
                backend,
                Arrays2D.toMatrix(backend, x),
                Arrays2D.toMatrix(backend, s),
                Arrays2D.toMatrix(backend, weights),
                lambda);
        return RidgeChecks.of(Reference.RIDGE_REGRESSION, references, mspe, backwardError, lambda)
                .end();
    }
}
