package org.deblurbench.backend.natives;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.bytedeco.javacpp.Loader;
import org.deblurbench.backend.BackendUnavailableException;

/** Loads native code without help from the operating system's packages. */
public final class NativeLibraries {
    /** In the order in which they need each other. */
    private static final List<String> GNU_FORTRAN = List.of("libquadmath.so.0", "libgfortran.so.5");

    private static final String CORE_TYPE = "OPENBLAS_CORETYPE";

    private NativeLibraries() {}

    /**
     * Loads the GNU Fortran run-time library that bytedeco's OpenBLAS jar carries for this platform, so that
     * libraries linked against it find it without the system's package. Does nothing where that jar has none, or is
     * not on the class path: then the system's copy has to do.
     *
     * @throws UnsatisfiedLinkError if a copy is there and does not load
     * @throws IOException if it cannot be unpacked
     */
    public static void loadGnuFortran() throws IOException {
        for (String name : GNU_FORTRAN) {
            File file = Loader.cacheResource("/org/bytedeco/openblas/" + Loader.getPlatform() + "/" + name);
            if (file != null) {
                System.load(file.getAbsolutePath());
            }
        }
    }

    /**
     * The version of an artifact on the class path.
     *
     * @param groupId its Maven group
     * @param artifactId its Maven name
     * @return the version in its {@code pom.properties}, or {@code "of unknown version"}
     */
    public static String version(String groupId, String artifactId) {
        try {
            String version = Loader.getVersion(groupId, artifactId);
            return version == null ? "of unknown version" : version;
        } catch (IOException e) {
            return "of unknown version";
        }
    }

    /**
     * Records {@code OPENBLAS_CORETYPE}, the environment variable by which users choose OpenBLAS's kernels, if set.
     *
     * @param details a provenance's details
     */
    public static void putCoreTypeVariable(Map<String, String> details) {
        String value = System.getenv(CORE_TYPE);
        if (value != null && !value.isBlank()) {
            details.put(CORE_TYPE, value);
        }
    }

    /**
     * A native file's path for provenance, which people publish: their home directory is written as {@code ~}.
     *
     * @param file absolute
     * @return the path
     */
    public static String forProvenance(Path file) {
        Path home = Path.of(System.getProperty("user.home"));
        return file.startsWith(home)
                ? Path.of("~").resolve(home.relativize(file)).toString()
                : file.toString();
    }

    /**
     * What went wrong in one line, for the message of a {@link BackendUnavailableException}.
     *
     * @param e what a loader threw
     * @return the simple class name and the first line of the message of its root cause
     */
    public static String inOneLine(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String name = root.getClass().getSimpleName();
        String message = root.getMessage();
        return message == null
                ? name
                : name + ": " + message.lines().findFirst().orElse("");
    }
}
