package org.deblurbench.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command of a JVM that runs a class of this class path. */
final class ChildJvm {
    /** Keeps JDK 24 and later from warning of JNI and of JMH's use of Unsafe; JDK 17 takes both without a word. */
    static final List<String> QUIET =
            List.of("--enable-native-access=ALL-UNNAMED", "-Dsun.misc.unsafe.memory.access=allow");

    private ChildJvm() {}

    static List<String> command(String java, List<String> properties, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(QUIET);
        command.addAll(properties);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        return command;
    }

    static String thisJava() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
