package org.deblurbench.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deblurbench.roofline.Peak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeakFileTest {
    private static final PeakFile PEAK = new PeakFile(
            "processor", "JVM 17", new Peak(256, 2, new Peak.Rates(50, 100, 20), new Peak.Rates(90, 180, 30)));

    @TempDir
    Path directory;

    @Test
    void readsWhatItWrote() throws IOException {
        Path file = directory.resolve("peak.json");
        PEAK.write(file);
        assertThat(PeakFile.read(file)).isEqualTo(PEAK);
        assertThat(directory).isDirectoryContaining(file::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{}",
                "{\"processor\": \"p\", \"jvm\": \"j\", \"peak\": {\"vectorBits\": 256, \"threads\": 2}}",
                "{\"processor\": \"p\", \"jvm\": \"j\", \"peak\": {\"threads\": \"many\"}}"
            })
    void refusesWhatIsNoPeakInOneLine(String text) throws IOException {
        Path file = Files.writeString(directory.resolve("peak.json"), text);
        assertThatThrownBy(() -> PeakFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("peak.json: not the peak of a machine; measure it with")
                .hasMessageNotContaining("\n");
    }
}
