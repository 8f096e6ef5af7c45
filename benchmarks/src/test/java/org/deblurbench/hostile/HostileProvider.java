package org.deblurbench.hostile;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.ForwardingBackend;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.backend.Transpose;
import org.deblurbench.backend.ejml.EjmlBackendProvider;

/** A third party's backend that is EJML, but for a product that misbehaves in one way. */
abstract class HostileProvider implements BackendProvider {
    private final String name;

    HostileProvider(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Backend<?> open(BackendSettings settings) throws BackendUnavailableException, SettingsNotOfferedException {
        return hostile(new EjmlBackendProvider().open(settings));
    }

    private <M> Backend<M> hostile(Backend<M> honest) {
        return new ForwardingBackend<>(honest) {
            @Override
            public void multiply(double alpha, M a, Transpose transA, M b, Transpose transB, double beta, M c) {
                super.multiply(alpha, a, transA, b, transB, beta, c);
                misbehave(elements(c));
            }

            @Override
            public void multiplyVector(double alpha, M a, Transpose transA, M x, double beta, M y) {
                super.multiplyVector(alpha, a, transA, x, beta, y);
                misbehave(elements(y));
            }
        };
    }

    /** What is done after a right product; {@code product} is the live result. */
    abstract void misbehave(double[] product);
}
