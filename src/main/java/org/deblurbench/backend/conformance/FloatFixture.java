package org.deblurbench.backend.conformance;

import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.FloatBackend;

/** A backend in single precision. */
final class FloatFixture<M> extends Fixture<M> {
    private final FloatBackend<M> backend;

    FloatFixture(FloatBackend<M> backend, BackendSettings settings) {
        super(settings);
        this.backend = backend;
    }

    @Override
    FloatBackend<M> backend() {
        return backend;
    }

    @Override
    double epsilon() {
        return Math.ulp(1f);
    }

    @Override
    float[] elements(M matrix) {
        return backend.elements(matrix);
    }

    @Override
    double[] random(int length) {
        double[] a = NaiveLinearAlgebra.random(length, random);
        for (int i = 0; i < length; i++) {
            a[i] = (float) a[i];
        }
        return a;
    }
}
