package org.deblurbench.method;

import org.deblurbench.backend.Backend;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.metric.Mspe;

/**
 * Training and test images of a pixel regression as matrices, without the inputs and outputs that are zero on the
 * training set: their weights are zero (see {@link ColumnSupport}), whatever the other images hold there.
 *
 * @param <M> the backend's matrix type
 */
final class RegressionData<M> {
    final Backend<M> backend;
    final ColumnSupport inputs;
    final ColumnSupport outputs;

    /** X: training images, blurred, one a row; only the columns of {@link #inputs}. */
    final M blurred;

    /** S: training images, sharp, one a row; only the columns of {@link #outputs}. */
    final M sharp;

    /** The test images, blurred, one a row; only the columns of {@link #inputs}. */
    final M testBlurred;

    /** The restored test images, one a row; only the columns of {@link #outputs}. */
    final M restored;

    /** trace(XᵀX). */
    final double trace;

    private final ImagePairs test;

    RegressionData(Backend<M> backend, ImagePairs training, ImagePairs test) {
        requireSameSize(training, test);
        this.backend = backend;
        this.test = test;
        this.inputs = ColumnSupport.of(training.blurredValues(), 0, training.count(), training.pixels());
        this.outputs = ColumnSupport.of(training.sharpValues(), 0, training.count(), training.pixels());
        if (inputs.size() == 0 || outputs.size() == 0) {
            throw new IllegalArgumentException("all training images are zero");
        }
        this.blurred = inputs(training);
        this.sharp = outputs(training);
        this.testBlurred = inputs(test);
        this.restored = backend.allocate(test.count(), outputs.size());
        this.trace = MatrixView.of(backend, blurred).squaredNorm();
    }

    static void requireSameSize(ImagePairs training, ImagePairs other) {
        if (training.height() != other.height() || training.width() != other.width()) {
            throw new IllegalArgumentException("training images of " + training.height() + " x " + training.width()
                    + " pixels, but others of " + other.height() + " x " + other.width());
        }
    }

    /** Blurred images as a matrix, one a row; only the columns of {@link #inputs}. */
    M inputs(ImagePairs images) {
        return MatrixView.columnsOf(backend, images.blurredValues(), images.count(), images.pixels(), inputs);
    }

    /** Sharp images as a matrix, one a row; only the columns of {@link #outputs}. */
    M outputs(ImagePairs images) {
        return MatrixView.columnsOf(backend, images.sharpValues(), images.count(), images.pixels(), outputs);
    }

    /** The mean over test images and all their pixels of (S − R)²; an output left out is restored to zero. */
    double mspe() {
        return Mspe.of(
                test.sharpValues(),
                test.count(),
                test.pixels(),
                backend.elements(restored),
                backend.order(),
                outputs.columns());
    }

    /** The worse of the backward errors of weights and test restorations, probed, in units of ε. */
    double backwardError(M weights, double lambda) {
        return Math.max(
                BackwardError.ofWeightsProbed(backend, blurred, sharp, weights, lambda),
                BackwardError.ofProductProbed(backend, testBlurred, weights, restored));
    }
}
