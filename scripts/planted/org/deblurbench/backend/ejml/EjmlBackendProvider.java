package org.deblurbench.backend.ejml;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.FloatBackend;
import org.ejml.concurrency.EjmlConcurrency;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;

/** In front of the suite's jar it takes the place of the provider there, and opens {@link PlantedWork}. */
public final class EjmlBackendProvider implements BackendProvider {
    @Override
    public String name() {
        return "ejml";
    }

    @Override
    public Backend<DMatrixRMaj> open(BackendSettings settings) {
        setThreads(settings);
        return new PlantedWork(new EjmlBackend(settings.threads()));
    }

    @Override
    public FloatBackend<FMatrixRMaj> openFloat(BackendSettings settings) {
        setThreads(settings);
        return new EjmlFloatBackend(settings.threads());
    }

    private static void setThreads(BackendSettings settings) {
        EjmlConcurrency.setMaxThreads(settings.threads());
        EjmlConcurrency.USE_CONCURRENT = settings.threads() > 1;
    }
}
