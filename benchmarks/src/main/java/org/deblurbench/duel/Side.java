package org.deblurbench.duel;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One of the two that are measured against each other.
 *
 * @param label {@code OLD} or {@code NEW}
 * @param classPath jars and directories, the benchmarks and JMH among them
 * @param java the launcher of its JVMs
 * @param jvmOptions of its JVMs
 */
public record Side(String label, List<Path> classPath, String java, List<String> jvmOptions) {
    /** Keeps unmodifiable copies. */
    public Side {
        classPath = List.copyOf(classPath);
        jvmOptions = List.copyOf(jvmOptions);
    }

    /**
     * The class path as a user writes it.
     *
     * @return joined by the separator of this system
     */
    public String path() {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** Whether its own code, of whatever version, has a class of this name. */
    boolean contains(Class<?> type) {
        String resource = type.getName().replace('.', '/') + ".class";
        return classPath.stream().anyMatch(entry -> SidePath.contains(entry, resource));
    }
}
