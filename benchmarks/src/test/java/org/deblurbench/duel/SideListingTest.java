package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideListingTest {
    @TempDir
    Path directory;

    @Test
    void aSideWithAPacerOfItsOwnIsPacedByThisOne() throws Exception {
        Path source = directory.resolve("PacerMain.java");
        Files.writeString(source, """
                package org.deblurbench.duel.pacer;
                public class PacerMain {
                    public static void main(String[] arguments) {
                        throw new IllegalStateException("another pacer");
                    }
                }
                """);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-proc:none", "-d", directory.toString(), source.toString()))
                .isZero();
        List<Path> classPath = new ArrayList<>(List.of(directory));
        Arrays.stream(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
                        .split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(Files::exists)
                .forEach(classPath::add);
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        try (PacerFiles files = PacerFiles.create()) {
            SideListing listing = SideListing.of(new Side("OLD", classPath, java, List.of()), files);

            assertThat(listing.benchmarks()).isNotEmpty();
        }
    }
}
