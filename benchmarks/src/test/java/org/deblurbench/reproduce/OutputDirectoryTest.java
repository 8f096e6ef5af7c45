package org.deblurbench.reproduce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.FigureFiles;
import org.deblurbench.run.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
    private static final Manifest MANIFEST =
            new Manifest(new Options("ejml", 1, false), Map.of("build", "one", "cores", "2"));

    @TempDir
    Path parent;

    private Path path() {
        return parent.resolve("out");
    }

    private static FigureData empty() {
        return new FigureData.Builder().build();
    }

    @Test
    void keepsWhatWasMeasuredWithTheSameSettings() throws IOException {
        OutputDirectory.open(path(), MANIFEST, false);
        FigureFiles.write(path(), "fig2", empty());

        assertThat(OutputDirectory.open(path(), MANIFEST, false).figures()).containsOnlyKeys(Figure.FIG2);
        assertThat(OutputDirectory.existing(path()).manifest()).isEqualTo(MANIFEST);
    }

    @Test
    void refusesOtherOptionsAndAnotherEnvironmentUnlessToldToOverwrite() throws IOException {
        OutputDirectory.open(path(), MANIFEST, false);
        FigureFiles.write(path(), "fig2", empty());
        Manifest threads = new Manifest(new Options("ejml", 2, false), MANIFEST.environment());
        Manifest build = new Manifest(MANIFEST.options(), Map.of("build", "two", "cores", "2"));

        assertThatThrownBy(() -> OutputDirectory.open(path(), threads, false))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--threads (1, now 2)");
        assertThatThrownBy(() -> OutputDirectory.open(path(), build, false))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("another build (one, now two)");
        assertThat(OutputDirectory.open(path(), MANIFEST, false).figures()).hasSize(1);
        assertThat(OutputDirectory.open(path(), threads, true).figures()).isEmpty();
    }

    @Test
    void refusesWhatIsNoReproductionEvenToOverwrite() throws IOException {
        Files.createDirectory(path());
        Files.writeString(path().resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> OutputDirectory.open(path(), MANIFEST, true))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("holds other things");
        assertThatThrownBy(() -> OutputDirectory.existing(path()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("no reproduction to draw");
        assertThatThrownBy(() -> OutputDirectory.open(path().resolve("thesis.txt"), MANIFEST, false))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> OutputDirectory.open(path().resolve("thesis.txt/below"), MANIFEST, false))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("cannot be written");
        assertThat(path()).isDirectoryContaining(file -> file.endsWith("thesis.txt"));
    }

    @Test
    void refusesAManifestThatIsDamagedOrNewer() throws IOException {
        Files.createDirectory(path());
        for (String text : new String[] {"", "{", "{}", "3"}) {
            Files.writeString(path().resolve(Manifest.FILE), text);
            assertThatThrownBy(() -> OutputDirectory.open(path(), MANIFEST, false))
                    .as(text)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is damaged");
        }
        MANIFEST.write(path());
        Path file = path().resolve(Manifest.FILE);
        Files.writeString(file, Files.readString(file).replace("\"format\": 1", "\"format\": 2"));
        assertThatThrownBy(() -> OutputDirectory.open(path(), MANIFEST, false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("newer version");
    }
}
