package org.deblurbench.backend.openblas;

import dev.ludovic.netlib.blas.NativeBLAS;
import dev.ludovic.netlib.lapack.NativeLAPACK;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.bytedeco.javacpp.IntPointer;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.natives.CoreType;
import org.deblurbench.backend.natives.NativeLibraries;

/**
 * The one copy of OpenBLAS in this process: bytedeco's native file, with netlib's JNI bound to it.
 *
 * <p>bytedeco can map its file twice, as {@code libopenblas} and as {@code libopenblas_nolapack}, each with threads
 * of its own. Only the latter is loaded here (LAPACK is inside all the same), so that the thread setter of its
 * presets reaches the copy that netlib calls. Loading also brings in the Fortran run-time library from bytedeco's
 * jar; nothing from the operating system's packages is used.
 */
final class OpenBlasLibrary {
    private static final String NETLIB = "dev.ludovic.netlib.";

    /** The library's file beside bytedeco's JNI file: Linux, macOS, Windows. */
    private static final List<String> FILE_NAMES =
            List.of("libopenblas_nolapack.so.0", "libopenblas_nolapack.0.dylib", "libopenblas_nolapack.dll");

    private static OpenBlasLibrary loaded;
    private static String failure;

    final NativeBLAS blas;
    final NativeLAPACK lapack;
    final Path file;
    final String coreType;

    /** OpenBLAS's variable behind {@code openblas_get_num_threads}, or null where it is not exported. */
    private final IntPointer threadsVariable;

    /** The process-wide thread count that was last set, or 0. */
    private int threads;

    private OpenBlasLibrary(Path file) throws BackendUnavailableException {
        this.file = file;
        this.coreType = CoreType.ofJustLoaded();
        this.blas = bindNetlib("blas", file, NativeBLAS::getInstance);
        this.lapack = bindNetlib("lapack", file, NativeLAPACK::getInstance);
        Pointer variable = Loader.addressof("blas_cpu_number");
        this.threadsVariable = variable == null ? null : new IntPointer(variable);
    }

    /**
     * Loads OpenBLAS, once in a process: netlib does not try twice either.
     *
     * @throws BackendUnavailableException if bytedeco's or netlib's native code does not load
     */
    static synchronized OpenBlasLibrary load() throws BackendUnavailableException {
        if (failure != null) {
            throw new BackendUnavailableException(failure);
        }
        if (loaded == null) {
            try {
                loaded = new OpenBlasLibrary(loadOpenBlas());
            } catch (BackendUnavailableException e) {
                failure = e.getMessage();
                throw e;
            }
        }
        return loaded;
    }

    private static Path loadOpenBlas() throws BackendUnavailableException {
        String jni;
        try {
            jni = Loader.load(openblas_nolapack.class);
        } catch (LinkageError e) {
            throw new BackendUnavailableException(
                    "OpenBLAS does not load (" + NativeLibraries.inOneLine(e)
                            + "); put org.bytedeco:javacpp and org.bytedeco:openblas for this platform on the class path",
                    e);
        }
        for (String name : FILE_NAMES) {
            Path file = Path.of(jni).resolveSibling(name);
            if (Files.exists(file)) {
                return file.toAbsolutePath();
            }
        }
        throw new BackendUnavailableException("bytedeco did not load its own OpenBLAS: none of " + FILE_NAMES
                + " is beside " + jni + "; unset org.bytedeco.openblas.load and org.bytedeco.javacpp.pathsFirst");
    }

    /** Without native code netlib would fall back to Java without a word; here it throws. */
    private static <T> T bindNetlib(String part, Path file, Supplier<T> instance) throws BackendUnavailableException {
        System.setProperty(NETLIB + part + ".nativeLibPath", file.toString());
        NetlibLog log = new NetlibLog(NETLIB + part + ".InstanceBuilder");
        try {
            return instance.get();
        } catch (RuntimeException | LinkageError e) {
            Throwable cause = log.failure() == null ? e : log.failure();
            throw new BackendUnavailableException(
                    "netlib's JNI to " + part + " does not load on " + System.getProperty("os.name") + "-"
                            + System.getProperty("os.arch") + " (" + NativeLibraries.inOneLine(cause)
                            + "); it needs dev.ludovic.netlib:" + part + " with native code for this platform and "
                            + NETLIB + part + ".allowNative unset",
                    cause);
        } finally {
            log.close();
        }
    }

    /**
     * Makes every operation use up to {@code count} threads. OpenBLAS has one thread count in a process.
     *
     * @return the count that OpenBLAS now has; not {@code count} if that is more than it was built for
     */
    int setThreads(int count) {
        if (threads != count) {
            openblas_nolapack.blas_set_num_threads(count);
            threads = currentThreads();
        }
        return threads;
    }

    /** The thread count that OpenBLAS has, or where that cannot be read, the one that it was given. */
    int currentThreads() {
        return threadsVariable == null ? openblas_nolapack.blas_get_num_threads() : threadsVariable.get();
    }
}
