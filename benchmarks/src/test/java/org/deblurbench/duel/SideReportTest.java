package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.Work;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SideReportTest {
    @TempDir
    Path directory;

    @AfterEach
    void forgetFile() {
        System.clearProperty(ForkReport.FILE);
    }

    /** As a JVM of this suite writes it. */
    @Test
    void reportIsUnderstoodAsItIsWritten() throws IOException {
        Path file = directory.resolve("report.jsonl");
        System.setProperty(ForkReport.FILE, file.toString());
        publish(new Judgement(Verdict.OK, "", 0.005, Map.of()));

        Sample ok = SideReport.sample(file, List.of(1.0), "ms/op", null);

        assertThat(ok.verdict()).isEqualTo(Verdict.OK);
        assertThat(ok.mspe()).isEqualTo(0.005);

        publish(new Judgement(Verdict.WRONG, "error is 1", 0.9, Map.of()));

        assertThat(SideReport.worst(file)).isEqualTo(new SideReport.Judged(Verdict.WRONG, "error is 1", 0.9));
    }

    @Test
    void othersLeaveNone() throws IOException {
        assertThat(SideReport.worst(directory.resolve("none")).verdict()).isNull();
        Path strange = Files.writeString(directory.resolve("strange"), "{\"judgement\":3}\nnot JSON\n[]\n");
        assertThat(SideReport.worst(strange).verdict()).isNull();
    }

    private static void publish(Judgement judgement) {
        ForkReport.publish(judgement, null, null, Work.UNKNOWN, 1, 1);
    }
}
