package org.deblurbench.it;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Compiles the EJML backend of {@code scripts/planted}, which does more work, or other work, than it should. */
final class PlantedClasses {
    private static final Path SOURCES = Path.of("..", "scripts", "planted");

    private PlantedClasses() {}

    /**
     * Compiles.
     *
     * @param directory for the classes
     * @return the class path to run them with: the directory, and the suite's jar
     */
    static String make(Path directory) throws IOException {
        String jar = Jar.JAR.toString();
        Files.createDirectories(directory);
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-cp", jar, "-d", directory.toString()));
        try (Stream<Path> files = Files.walk(SOURCES)) {
            files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(arguments::add);
        }
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(null, OutputStream.nullOutputStream(), null, arguments.toArray(String[]::new));
        if (exit != 0) {
            throw new IllegalStateException("scripts/planted does not compile");
        }
        return directory + File.pathSeparator + jar;
    }
}
