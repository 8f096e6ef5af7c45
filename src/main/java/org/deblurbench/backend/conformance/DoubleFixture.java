package org.deblurbench.backend.conformance;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;

/** A backend in double precision. */
final class DoubleFixture<M> extends Fixture<M> {
    private final Backend<M> backend;

    DoubleFixture(Backend<M> backend, BackendSettings settings) {
        super(settings);
        this.backend = backend;
    }

    @Override
    Backend<M> backend() {
        return backend;
    }

    @Override
    double epsilon() {
        return NaiveLinearAlgebra.EPSILON;
    }

    @Override
    double[] elements(M matrix) {
        return backend.elements(matrix);
    }

    @Override
    double[] random(int length) {
        return NaiveLinearAlgebra.random(length, random);
    }
}
