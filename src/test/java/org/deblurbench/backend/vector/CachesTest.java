package org.deblurbench.backend.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachesTest {
    @TempDir
    Path directory;

    @Test
    void readsWhatLinuxTells() throws IOException {
        cache(0, "1", "Data", "48K");
        cache(1, "1", "Instruction", "32K");
        cache(2, "2", "Unified", "2048K");
        cache(3, "3", "Unified", "266240K");
        assertThat(Caches.of(directory)).hasToString("48 KiB and 2048 KiB, as Linux says");
    }

    @Test
    void assumesTheUsualWhereNothingIsToldOrItIsOdd() throws IOException {
        assertThat(Caches.of(directory.resolve("none"))).hasToString("32 KiB and 256 KiB, assumed");
        cache(0, "1", "Data", "lots");
        assertThat(Caches.of(directory)).hasToString("32 KiB and 256 KiB, assumed");
        cache(0, "1", "Data", "64K");
        assertThat(Caches.of(directory)).as("no second level").hasToString("32 KiB and 256 KiB, assumed");
    }

    private void cache(int index, String level, String type, String size) throws IOException {
        Path cache = Files.createDirectories(directory.resolve("index" + index));
        Files.writeString(cache.resolve("level"), level + "\n");
        Files.writeString(cache.resolve("type"), type + "\n");
        Files.writeString(cache.resolve("size"), size + "\n");
    }
}
