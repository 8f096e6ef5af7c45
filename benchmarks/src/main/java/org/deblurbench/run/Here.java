package org.deblurbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;

/** This machine, this JVM and this build. */
public final class Here {
    private Here() {}

    /**
     * What figures measured here depend on beside the options.
     *
     * @param images what is known of the images
     * @return all facts
     * @throws IOException if the class path cannot be read
     */
    public static Environment environment(Map<Fact, String> images) throws IOException {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.putAll(images);
        facts.put(Fact.SUITE_VERSION, version());
        facts.put(Fact.BUILD, ClassPathHash.here());
        facts.put(Fact.JVM, System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"));
        facts.put(Fact.OPERATING_SYSTEM, System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        facts.put(Fact.PROCESSOR, processor());
        facts.put(Fact.CORES, Integer.toString(Runtime.getRuntime().availableProcessors()));
        Optional.ofNullable(System.getenv("OPENBLAS_CORETYPE")).ifPresent(v -> facts.put(Fact.OPENBLAS_CORETYPE, v));
        return new Environment(facts);
    }

    /**
     * The suite's version.
     *
     * @return of the jar, or {@code development}
     */
    public static String version() {
        String version = Here.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    private static String processor() throws IOException {
        Path cpuinfo = Path.of("/proc/cpuinfo");
        if (Files.isReadable(cpuinfo)) {
            try (Stream<String> lines = Files.lines(cpuinfo)) {
                Optional<String> model = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).strip())
                        .findFirst();
                if (model.isPresent()) {
                    return model.get();
                }
            }
        }
        return Optional.ofNullable(System.getenv("PROCESSOR_IDENTIFIER")).orElse("unknown");
    }
}
