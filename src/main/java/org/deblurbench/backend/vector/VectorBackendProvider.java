package org.deblurbench.backend.vector;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.FloatBackend;

/**
 * Opens the backend on the Vector API, {@code -p backend=vector}. That API is an incubating module, which a JVM has only
 * when started with {@code --add-modules jdk.incubator.vector}: without it the backend is unavailable.
 */
public final class VectorBackendProvider implements BackendProvider {
    /** The module of the Vector API. */
    public static final String MODULE = "jdk.incubator.vector";

    @Override
    public String name() {
        return "vector";
    }

    @Override
    public Backend<VectorMatrix> open(BackendSettings settings) throws BackendUnavailableException {
        requireVectors();
        return new VectorBackend(settings.threads());
    }

    @Override
    public FloatBackend<VectorFloatMatrix> openFloat(BackendSettings settings) throws BackendUnavailableException {
        requireVectors();
        return new VectorFloatBackend(settings.threads());
    }

    /** Before any class is touched that needs the module. */
    private static void requireVectors() throws BackendUnavailableException {
        if (ModuleLayer.boot().findModule(MODULE).isEmpty()) {
            throw new BackendUnavailableException(
                    "the Vector API is not in this JVM; start a JDK that has it with --add-modules " + MODULE);
        }
        String complaint = SimdSettings.complaint();
        if (!complaint.isEmpty()) {
            throw new BackendUnavailableException(complaint);
        }
    }
}
