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

    /**
     * The same class path in longer words: separators that are repeated mean nothing.
     *
     * @param length of every entry that is not longer by itself
     * @return joined by the separator of this system
     */
    String path(int length) {
        return classPath.stream()
                .map(entry -> padded(entry.toString(), length))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String padded(String entry, int length) {
        int name = entry.lastIndexOf(File.separatorChar) + 1;
        return entry.substring(0, name)
                + File.separator.repeat(Math.max(0, length - entry.length()))
                + entry.substring(name);
    }

    /** The longest entry of its class path, in characters. */
    int longestEntry() {
        return classPath.stream()
                .mapToInt(entry -> entry.toString().length())
                .max()
                .orElse(0);
    }

    /** Whether its own code, of whatever version, has a class of this name. */
    boolean contains(Class<?> type) {
        String resource = type.getName().replace('.', '/') + ".class";
        return classPath.stream().anyMatch(entry -> SidePath.contains(entry, resource));
    }
}
