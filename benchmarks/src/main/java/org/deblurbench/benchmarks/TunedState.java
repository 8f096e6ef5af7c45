package org.deblurbench.benchmarks;

import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.Precision;
import org.deblurbench.blur.Degradation;
import org.deblurbench.check.Operation;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.method.Method;
import org.deblurbench.method.TuningSettings;
import org.deblurbench.method.deconvolution.Padding;
import org.deblurbench.method.regression.PixelChoice;

/** A whole method of the catalogue, on images degraded in some way. */
public abstract class TunedState extends BackendState {
    abstract Method method();

    /** Unless overridden, that of the run. */
    Degradation degradation() {
        return ForkData.degradation();
    }

    /** Which sharp pixels the LASSO learns. */
    PixelChoice pixelChoice() {
        return PixelChoice.ALL;
    }

    /** Of the network. */
    Precision networkPrecision() {
        return Precision.DOUBLE;
    }

    /** Of the network. */
    int networkEpochs() {
        return 1;
    }

    @Override
    protected Operation create() {
        MatrixMultiplication<?> products = open(networkPrecision());
        Degradation degradation = degradation();
        boolean references = ForkData.isDefault(degradation);
        return method().tuned(
                        products,
                        ForkData.degradedBy(degradation),
                        new TuningSettings(
                                degradation.kernel(),
                                pixelChoice(),
                                networkPrecision(),
                                networkEpochs(),
                                Padding.NONE,
                                references));
    }
}
