package org.deblurbench.method;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.deconvolution.TunedDeconvolution;
import org.deblurbench.method.deconvolution.TunedWiener;
import org.deblurbench.method.lasso.TunedLasso;
import org.deblurbench.method.mlp.Mlp;
import org.deblurbench.method.mlp.MlpReferences;
import org.deblurbench.method.mlp.MlpSettings;
import org.deblurbench.method.mlp.TunedMlp;
import org.deblurbench.method.ridge.TunedNonBlindRidge;
import org.deblurbench.method.ridge.TunedRidge;
import org.deblurbench.method.tuning.LambdaGrid;

/**
 * The catalogue of methods: of each the grid that its regularisation parameter is selected from, and how it is
 * made. What is tuned does the same work for every method: whatever there is to learn from the training images, the
 * selection on the validation images, and the restoration of the test images.
 */
public enum Method {
    /** M1: the weights of each image from the image itself. Grid: the report's, one value a decade. */
    NON_BLIND_RIDGE(LambdaGrid.decades(-14, 1)) {
        @Override
        public Operation tuned(MatrixMultiplication<?> backend, Dataset data, TuningSettings settings) {
            return new TunedNonBlindRidge((Backend<?>) backend, data, grid(), settings.references());
        }
    },
    /**
     * M2: sparse weights of each pixel, at the optimum. Grid: the report's 18 values from 1e-6 to 1e2, of which those are
     * left out that cost the exact path more than all other methods together.
     */
    LASSO(LambdaGrid.from(1e-3, LambdaGrid.steps(-6, 2, 17))) {
        @Override
        public Operation tuned(MatrixMultiplication<?> backend, Dataset data, TuningSettings settings) {
            return new TunedLasso<>((Backend<?>) backend, data, grid(), settings.pixels());
        }
    },
    /** M3: weights of all pixels. Grid: the report's, one value a decade. */
    RIDGE_REGRESSION(LambdaGrid.decades(-14, 2)) {
        @Override
        public Operation tuned(MatrixMultiplication<?> backend, Dataset data, TuningSettings settings) {
            return new TunedRidge((Backend<?>) backend, data, grid(), settings.references());
        }
    },
    /** M4: the network. Nothing to select. */
    MLP {
        @Override
        public Operation tuned(MatrixMultiplication<?> backend, Dataset data, TuningSettings settings) {
            Mlp<?> mlp = untrained(backend, data.training(), MlpSettings.DEFAULT);
            MlpReferences references = settings.references() ? MlpReferences.DEFAULT_SPLIT : MlpReferences.NONE;
            return new TunedMlp(mlp, data.test(), settings.epochs(), settings.precision(), references);
        }
    },
    /** M5: the kernel learned, then Tikhonov's regularisation. Grid: a value costs next to nothing. */
    KERNEL_DECONVOLUTION(LambdaGrid.steps(-14, 2, 64)) {
        @Override
        public Operation tuned(MatrixMultiplication<?> backend, Dataset data, TuningSettings settings) {
            return new TunedDeconvolution<>(
                    (Backend<?>) backend,
                    data,
                    grid(),
                    settings.kernel().height(),
                    settings.kernel().width());
        }
    },
    /** M5 in the Fourier domain, with the true kernel and without a backend. Grid: noise-to-signal ratios. */
    WIENER(LambdaGrid.decades(-8, 0)) {
        @Override
        public Operation tuned(MatrixMultiplication<?> backend, Dataset data, TuningSettings settings) {
            return new TunedWiener(settings.kernel(), data, grid(), settings.padding(), settings.references());
        }
    };

    // Never handed out but as a copy.
    @SuppressWarnings("ImmutableEnumChecker")
    private final double[] grid;

    Method(double... grid) {
        this.grid = grid;
    }

    /**
     * The values that the regularisation parameter is selected from.
     *
     * @return ascending; empty if there is nothing to select; a copy
     */
    public double[] grid() {
        return grid.clone();
    }

    /**
     * The whole method as an operation: learning, selecting on the validation images, restoring the test images.
     *
     * @param backend in double precision, but for the network, which takes either; ignored by methods without one
     * @param data the images
     * @param settings of which each method takes what it needs
     * @return not run
     */
    public abstract Operation tuned(MatrixMultiplication<?> backend, Dataset data, TuningSettings settings);

    /**
     * A network in the precision of what multiplies.
     *
     * @param backend a {@link Backend} or a {@link FloatBackend}
     * @param training the images to learn from
     * @param settings batches, seed and Adam
     * @return not trained
     */
    public static Mlp<?> untrained(MatrixMultiplication<?> backend, ImagePairs training, MlpSettings settings) {
        return backend instanceof FloatBackend<?> single
                ? Mlp.of(single, training, settings)
                : Mlp.of((Backend<?>) backend, training, settings);
    }
}
