package org.deblurbench.reproduce.study;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.method.regression.RegressionData;

/** Puts what a regression leaves out back: the pixels that are zero on all training images. */
final class FullImages {
    private FullImages() {}

    /**
     * Restored images.
     *
     * @param data whose outputs the columns are
     * @param restored one image a row
     * @return one after another, each row-major, zero where nothing is learned
     */
    static <M> double[] restored(RegressionData<M> data, M restored) {
        Backend<M> backend = data.backend();
        MatrixView view = MatrixView.of(backend, restored);
        int pixels = data.training().pixels();
        double[] full = new double[view.rows() * pixels];
        for (int j = 0; j < view.columns(); j++) {
            int pixel = data.outputs().column(j);
            for (int i = 0; i < view.rows(); i++) {
                full[i * pixels + pixel] = view.get(i, j);
            }
        }
        return full;
    }

    /**
     * The weights of one output as an image of the inputs.
     *
     * @param data whose inputs the rows are
     * @param weights one column for each output
     * @param pixel the output, a pixel of an image
     * @return row-major, zero where an input is zero on all training images; all zero if the output is
     */
    static <M> double[] weights(RegressionData<M> data, M weights, int pixel) {
        MatrixView view = MatrixView.of(data.backend(), weights);
        double[] full = new double[data.training().pixels()];
        for (int j = 0; j < view.columns(); j++) {
            if (data.outputs().column(j) == pixel) {
                for (int i = 0; i < view.rows(); i++) {
                    full[data.inputs().column(i)] = view.get(i, j);
                }
            }
        }
        return full;
    }
}
