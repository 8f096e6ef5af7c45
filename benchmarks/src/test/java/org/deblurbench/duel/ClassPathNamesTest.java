package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The length of a jar's name moves the objects in its JVM's heap, and must not decide who is faster. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
class ClassPathNamesTest {
    @TempDir
    Path directory;

    private ClassPathNames names;
    private List<Path> one;
    private List<Path> other;

    @BeforeEach
    void makeFiles() throws IOException {
        Path links = Files.createDirectory(directory.resolve("links"));
        names = new ClassPathNames(links);
        one = List.of(jar("a/b.jar"), jar("a/c.jar"));
        other = List.of(jar("a-rather-long/name-of-a.jar"), Files.createDirectory(directory.resolve("classes")));
    }

    private Path jar(String name) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }

    @Test
    void namesOfAnyLengthAreTheSameFiles() throws IOException {
        int least = names.leastLength(one, other);
        for (int length = least; length < least + 64; length++) {
            for (List<Path> side : List.of(one, other)) {
                String[] entries = names.of(side, length).split(File.pathSeparator, -1);
                for (int i = 0; i < entries.length; i++) {
                    assertThat(entries[i]).hasSize(length);
                    // As Java's class loader takes it, which drops what is repeated.
                    assertThat(new File(entries[i]).getPath()).hasSize(length);
                    assertThat(Files.isSameFile(Path.of(entries[i]), side.get(i)))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void whatStandsBesideAJarIsBesideItsOtherName() throws IOException {
        String first = names.of(one, names.leastLength(one, other) + 5).split(File.pathSeparator, -1)[0];

        assertThat(Path.of(first).resolveSibling("c.jar")).hasContent("a/c.jar");
    }

    @Test
    void bothSidesDrawTheirPlacesAlike() {
        List<Draw> draws = IntStream.range(0, 64_000)
                .mapToObj(seed -> Draw.of(new Random(seed * 0x9E3779B97F4A7C15L)))
                .toList();

        assertThat(draws.stream().mapToInt(Draw::oldPadding).average().orElseThrow())
                .isBetween(31.1, 31.9);
        assertThat(draws.stream().mapToInt(Draw::newPadding).average().orElseThrow())
                .isBetween(31.1, 31.9);
        assertThat(draws.stream().filter(d -> d.oldPadding() < d.newPadding()).count())
                .isBetween(30_800L, 32_200L);
    }
}
