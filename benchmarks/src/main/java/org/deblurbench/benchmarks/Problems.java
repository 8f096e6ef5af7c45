package org.deblurbench.benchmarks;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.deconvolution.WienerDeconvolution.Padding;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.mlp.Mlp;
import org.deblurbench.method.mlp.MlpSettings;
import org.deblurbench.method.regression.SamplePixels;

/** What several benchmarks set up from parameters in the same way. */
final class Problems {
    private Problems() {}

    /** The LASSO of all pixels, or of sixteen, as the parameter {@code pixels} says. */
    static <M> LassoProblem<M> lasso(Backend<M> backend, ImagePairs training, String pixels) {
        return new LassoProblem<>(backend, training, pixels.equals("all") ? new int[0] : SamplePixels.of(training));
    }

    /** The grid of Wiener's filter that the parameter {@code padding} names. */
    static Padding padding(String padding) {
        return padding.equals("none") ? Padding.NONE : Padding.POWER_OF_TWO;
    }

    /** A network in the precision of what multiplies. */
    static Mlp<?> mlp(MatrixMultiplication<?> backend, ImagePairs training, MlpSettings settings) {
        return backend instanceof FloatBackend<?> single
                ? Mlp.of(single, training, settings)
                : Mlp.of((Backend<?>) backend, training, settings);
    }
}
