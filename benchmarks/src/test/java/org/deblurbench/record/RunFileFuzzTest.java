package org.deblurbench.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Any bytes are a run, which can be written and is then the same, or are refused in one line. */
class RunFileFuzzTest {
    @TempDir
    static Path directory;

    @FuzzTest(maxExecutions = 10_000)
    void readsOrRefuses(byte[] bytes) throws IOException {
        Path file = Files.write(directory.resolve("fuzz.json"), bytes);
        Run run;
        try {
            run = RunFile.read(file);
        } catch (RunFileException e) {
            assertThat(e.getMessage()).contains("fuzz.json").matches("[^\\p{Cntrl}]+");
            return;
        }
        ResultFiles again = ResultFiles.of(directory.resolve("again.json"));
        RunFile.write(again, run);
        assertThat(RunFile.readStatus(again.status())).isEqualTo(run);
    }
}
