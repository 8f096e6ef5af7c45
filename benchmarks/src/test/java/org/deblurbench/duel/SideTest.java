package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The length of a jar's name moves the objects in its JVM's heap, and must not decide who is faster. */
class SideTest {
    @TempDir
    Path directory;

    @Test
    void classPathsOfAnyNamesHaveTheSameLength() {
        Side one = side(Path.of("/a/b.jar"), Path.of("/longer-by-far/c"));
        Side other = side(Path.of("/a-rather-long/name-of.jar"), Path.of("/x/y"));

        for (int length = 26; length < 90; length++) {
            for (String entry : entries(one, length)) {
                assertThat(entry).hasSize(length);
            }
            assertThat(one.path(length)).hasSameSizeAs(other.path(length));
        }
    }

    @Test
    void longerNamesAreTheSameFiles() throws IOException {
        Path jar = Files.writeString(directory.resolve("b.jar"), "bytes");

        for (String entry : entries(side(jar, directory), jar.toString().length() + 63)) {
            assertThat(Files.isSameFile(Path.of(entry), entry.endsWith(".jar") ? jar : directory))
                    .isTrue();
            assertThat(new File(entry)).exists();
        }
    }

    @Test
    void longNamesStayAsTheyAre() {
        assertThat(side(Path.of("/a/b.jar")).path(3))
                .isEqualTo(Path.of("/a/b.jar").toString());
        assertThat(side(Path.of("/a/b.jar"), Path.of("/ab")).longestEntry()).isEqualTo(8);
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

    private static List<String> entries(Side side, int length) {
        return List.of(side.path(length).split(File.pathSeparator));
    }

    private static Side side(Path... classPath) {
        return new Side("OLD", List.of(classPath), "java", List.of());
    }
}
