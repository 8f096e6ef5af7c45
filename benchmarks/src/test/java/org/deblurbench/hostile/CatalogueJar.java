package org.deblurbench.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.deblurbench.backend.BackendProvider;

/**
 * The whole catalogue as a third party's class path: a provider class for each constant, since the registry wants one, and
 * the list that names them. Not among the test classes, where every other test would meet them all.
 */
public final class CatalogueJar {
    private static final String PROVIDER = """
            package org.deblurbench.hostile;

            public final class %1$s extends CatalogueProvider {
                public %1$s() {
                    super(WrongBackend.%1$s);
                }
            }
            """;

    private CatalogueJar() {}

    /**
     * Compiles the providers.
     *
     * @param directory empty; becomes an entry of the class path
     * @throws IOException if it cannot be written
     */
    public static void writeTo(Path directory) throws IOException {
        List<String> compiler = new ArrayList<>(
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", directory.toString()));
        List<String> providers = new ArrayList<>();
        for (WrongBackend wrong : WrongBackend.values()) {
            Path source = directory.resolve(wrong.name() + ".java");
            Files.writeString(source, PROVIDER.formatted(wrong.name()));
            compiler.add(source.toString());
            providers.add("org.deblurbench.hostile." + wrong.name());
        }
        int errors = ToolProvider.getSystemJavaCompiler().run(null, null, null, compiler.toArray(String[]::new));
        if (errors != 0) {
            throw new IllegalStateException("the providers do not compile");
        }
        Path services = Files.createDirectories(directory.resolve("META-INF/services"));
        Files.write(services.resolve(BackendProvider.class.getName()), providers);
    }
}
