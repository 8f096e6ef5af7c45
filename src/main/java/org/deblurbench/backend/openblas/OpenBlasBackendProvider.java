package org.deblurbench.backend.openblas;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.backend.natives.NativeLibraries;

/** Opens {@link OpenBlasBackend} and {@link OpenBlasFloatBackend}, {@code -p backend=openblas}. */
public final class OpenBlasBackendProvider implements BackendProvider {
    @Override
    public String name() {
        return "openblas";
    }

    @Override
    public Backend<?> open(BackendSettings settings) throws BackendUnavailableException, SettingsNotOfferedException {
        return new OpenBlasBackend(load(settings), settings.threads());
    }

    @Override
    public FloatBackend<?> openFloat(BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        return new OpenBlasFloatBackend(load(settings), settings.threads());
    }

    private static OpenBlasLibrary load(BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        OpenBlasLibrary library = load();
        int threads = library.setThreads(settings.threads());
        if (threads != settings.threads()) {
            throw new SettingsNotOfferedException(
                    "openblas was asked for " + settings.threads() + " threads and offers at most " + threads);
        }
        return library;
    }

    private static OpenBlasLibrary load() throws BackendUnavailableException {
        try {
            return OpenBlasLibrary.load();
        } catch (NoClassDefFoundError e) {
            throw new BackendUnavailableException(
                    "openblas needs org.bytedeco:openblas, org.bytedeco:javacpp, dev.ludovic.netlib:blas and"
                            + " dev.ludovic.netlib:lapack on the class path ("
                            + NativeLibraries.inOneLine(e) + ")",
                    e);
        }
    }
}
