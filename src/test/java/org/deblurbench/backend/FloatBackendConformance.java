package org.deblurbench.backend;

import java.util.stream.Stream;
import org.deblurbench.backend.conformance.Conformance;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What every {@link FloatBackend} promises, by {@link Conformance}, on one thread and on two: extend this, and name the
 * {@linkplain #provider() provider}.
 *
 * @param <M> the backend's matrix type
 */
public abstract class FloatBackendConformance<M> {
    /** The provider under test. */
    protected abstract BackendProvider provider();

    @TestFactory
    final Stream<DynamicTest> keepsItsPromises() throws BackendUnavailableException {
        return ContractTests.of(provider(), Precision.FLOAT);
    }
}
