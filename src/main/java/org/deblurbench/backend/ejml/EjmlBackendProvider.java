package org.deblurbench.backend.ejml;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.ejml.concurrency.EjmlConcurrency;
import org.ejml.data.DMatrixRMaj;

/** Opens {@link EjmlBackend}. */
public final class EjmlBackendProvider implements BackendProvider {
    @Override
    public String name() {
        return "ejml";
    }

    @Override
    public Backend<DMatrixRMaj> open(BackendSettings settings) {
        EjmlConcurrency.setMaxThreads(settings.threads());
        EjmlConcurrency.USE_CONCURRENT = settings.threads() > 1;
        return new EjmlBackend(settings.threads());
    }
}
