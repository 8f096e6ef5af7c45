package org.deblurbench.backend.jblas;

import java.io.IOException;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.backend.natives.CoreType;
import org.deblurbench.backend.natives.NativeLibraries;
import org.jblas.NativeBlas;
import org.jblas.util.LibraryLoader;
import org.jblas.util.Logger;

/** Opens {@link JblasBackend} and {@link JblasFloatBackend}, {@code -p backend=jblas}. */
public final class JblasBackendProvider implements BackendProvider {
    /** Above jblas's highest level: what it prints while it loads ends up in an exception. */
    private static final int SILENT = Logger.ERROR + 1;

    private static String loadedCoreType;

    @Override
    public String name() {
        return "jblas";
    }

    /**
     * {@inheritDoc}
     *
     * <p>On Linux jblas's library is linked against GNU Fortran 5, which its jar does not carry; it is taken from
     * bytedeco's OpenBLAS jar.
     */
    @Override
    public Backend<?> open(BackendSettings settings) throws BackendUnavailableException, SettingsNotOfferedException {
        return new JblasBackend(load(settings));
    }

    @Override
    public FloatBackend<?> openFloat(BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        return new JblasFloatBackend(load(settings));
    }

    private static String load(BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        String coreType = load();
        if (settings.threads() != 1) {
            throw new SettingsNotOfferedException(
                    "jblas is single-threaded; it was asked for " + settings.threads() + " threads");
        }
        return coreType;
    }

    /** Loads jblas, once in a process, and tells its OpenBLAS's core type. */
    private static synchronized String load() throws BackendUnavailableException {
        if (loadedCoreType == null) {
            try {
                Logger.getLogger().setLevel(SILENT);
                NativeLibraries.loadGnuFortran();
                // jblas swallows what goes wrong while it loads; the first call then finds no native code.
                NativeBlas.dscal(1, 1.0, new double[1], 0, 1);
                // Hides "INFO Deleting …" at exit.
                Logger.getLogger().setLevel(Logger.WARNING);
            } catch (IOException | LinkageError e) {
                Throwable cause = reason(e);
                throw new BackendUnavailableException(
                        "jblas does not load (" + NativeLibraries.inOneLine(cause)
                                + "); its jar has native code for few platforms, and on Linux it needs libgfortran.so.5"
                                + " from org.bytedeco:openblas for this platform or from the system's package",
                        cause);
            }
            loadedCoreType = CoreType.ofJustLoaded();
        }
        return loadedCoreType;
    }

    /** Repeats the step of jblas's own loading that failed without a word. */
    private static Throwable reason(Throwable e) {
        try {
            new LibraryLoader().loadLibrary("jblas", true);
            return e;
        } catch (RuntimeException | LinkageError reason) {
            return reason;
        }
    }
}
