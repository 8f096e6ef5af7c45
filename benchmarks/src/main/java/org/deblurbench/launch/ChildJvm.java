package org.deblurbench.launch;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.deblurbench.backend.vector.VectorBackendProvider;

/** The command of a JVM that runs a class of this class path. */
public final class ChildJvm {
    /** Keeps JDK 24 and later from warning of JNI and of JMH's use of Unsafe; JDK 17 takes both without a word. */
    private static final List<String> QUIET =
            List.of("--enable-native-access=ALL-UNNAMED", "-Dsun.misc.unsafe.memory.access=allow");

    private static final String VECTORS = "--add-modules=" + VectorBackendProvider.MODULE;

    /** Whether a JVM has the Vector API, by its launcher: one that does not would refuse to start. */
    private static final Map<String, Boolean> HAVE_VECTORS = new ConcurrentHashMap<>();

    private ChildJvm() {}

    /**
     * The options of every JVM that runs a backend.
     *
     * @param java its launcher
     */
    static List<String> options(String java) throws IOException, InterruptedException {
        Boolean known = HAVE_VECTORS.get(java);
        if (known == null) {
            known = java.equals(thisJava())
                    ? ModuleFinder.ofSystem().find(VectorBackendProvider.MODULE).isPresent()
                    : JvmTrial.complaint(java, List.of(VECTORS)).isEmpty();
            HAVE_VECTORS.put(java, known);
        }
        List<String> all = new ArrayList<>(QUIET);
        if (known) {
            all.add(VECTORS);
        }
        return all;
    }

    public static List<String> command(String java, List<String> properties, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(options(java));
        command.addAll(properties);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    public static String thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
