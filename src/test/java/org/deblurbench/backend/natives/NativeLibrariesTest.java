package org.deblurbench.backend.natives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NativeLibrariesTest {
    @Test
    void homeDirectoriesAreNotPublished() {
        Path home = Path.of(System.getProperty("user.home"));
        Path elsewhere = home.getRoot().resolve("opt").resolve("libopenblas.so");

        assertThat(NativeLibraries.forProvenance(home.resolve("cache").resolve("libopenblas.so")))
                .isEqualTo(Path.of("~", "cache", "libopenblas.so").toString());
        assertThat(NativeLibraries.forProvenance(elsewhere)).isEqualTo(elsewhere.toString());
    }
}
