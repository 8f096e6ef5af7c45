package org.deblurbench.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkReportTest {
    private static final String LINE =
            "{\"fork\":2,\"judgement\":{\"verdict\":\"OK\",\"reason\":\"\",\"checks\":{}},\"work\":{\"flops\":1,\"parts\":0}}";

    @TempDir
    Path directory;

    @Test
    void withoutAFileThereIsNoReport() throws IOException {
        assertThat(ForkReport.read(directory.resolve("missing"))).isEmpty();
    }

    @Test
    void halfALineIsNoReport() throws IOException {
        Path file = directory.resolve("report.jsonl");
        Files.writeString(file, LINE + "\n" + LINE.substring(0, 30));

        assertThat(ForkReport.read(file)).extracting(ForkReport::fork).containsExactly(2);
    }
}
