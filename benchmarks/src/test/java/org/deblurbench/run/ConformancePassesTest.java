package org.deblurbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConformancePassesTest {
    @TempDir
    Path directory;

    @Test
    void remembersABackendOfTheSameCode() throws Exception {
        Path file = directory.resolve("new/conformance");
        ConformancePasses passes = new ConformancePasses(file, "0123");
        assertThat(passes.has("yours")).isFalse();

        passes.add("yours");
        passes.add("theirs");
        passes.add("yours");

        assertThat(new ConformancePasses(file, "0123").has("yours")).isTrue();
        assertThat(new ConformancePasses(file, "0123").has("your")).isFalse();
        assertThat(new ConformancePasses(file, "4567").has("yours")).isFalse();
        assertThat(file).hasContent("0123 yours\n0123 theirs");
    }

    @Test
    void anUnreadableMemoryHasNothing() throws Exception {
        Path file = Files.write(directory.resolve("conformance"), new byte[] {(byte) 0xff, 0, 10, (byte) 0xc0});
        assertThat(new ConformancePasses(file, "0123").has("yours")).isFalse();
        assertThat(new ConformancePasses(directory, "0123").has("yours")).isFalse();
    }
}
