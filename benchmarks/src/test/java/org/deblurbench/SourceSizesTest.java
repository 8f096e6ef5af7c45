package org.deblurbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class has one job, and a package so many classes as can be read at once, or says why it has more. */
class SourceSizesTest {
    private static final int MOST_LINES = 300;
    private static final int MOST_CLASSES = 20;

    // Both modules; tests run in that of the benchmarks.
    private static final List<Path> ROOTS = List.of(Path.of("src/main/java"), Path.of("../src/main/java"));

    private static List<Path> find(String ending) {
        return ROOTS.stream().flatMap(root -> walk(root, ending)).toList();
    }

    private static Stream<Path> walk(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noClassIsLong() {
        assertThat(find(".java")).hasSizeGreaterThan(100).allMatch(file -> lines(file) <= MOST_LINES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndALargeOneWhyItIsLarge() {
        for (Path directory :
                find(".java").stream().map(Path::getParent).distinct().toList()) {
            Path says = directory.resolve("package-info.java");
            assertThat(says).exists();
            long classes = walk(directory, ".java")
                    .filter(file -> file.getParent().equals(directory) && !file.equals(says))
                    .count();
            assertThat(classes <= MOST_CLASSES || text(says).contains("More than twenty classes"))
                    .as("%s has %d classes, and a reason", directory, classes)
                    .isTrue();
        }
    }
}
