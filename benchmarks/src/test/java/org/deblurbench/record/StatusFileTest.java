package org.deblurbench.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.deblurbench.backend.Provenance;
import org.deblurbench.launch.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Mode;

class StatusFileTest {
    private static final Row FIRST = new Row("a.B.first", Mode.AverageTime, Map.of("backend", "ejml"));
    private static final Row SECOND = new Row("a.B.second", Mode.AverageTime, Map.of("backend", "ejml"));

    @TempDir
    Path directory;

    private static StatusFile.Entry measured(Row row, Verdict verdict) {
        // Even for a row that is not ok, which the harness never does: the file must not depend on that.
        JsonObject jmh = JsonParser.parseString("{\"benchmark\": \"" + row.benchmark() + "\", \"score\": 1.50}")
                .getAsJsonObject();
        return new StatusFile.Entry(
                row.benchmark(),
                row.mode().shortLabel(),
                row.params(),
                verdict,
                "",
                Double.NaN,
                Map.of("error", 2.0),
                new Provenance("library", Provenance.PURE_JAVA, 1, Map.of("kernel", "none")),
                3.0,
                List.of(new CurvePoint(0.5, 10, 0.02)),
                jmh);
    }

    private StatusFile file() {
        return new StatusFile(
                List.of("-f", "1"),
                Map.of("JVM", "17"),
                List.of(StatusFile.Entry.planned(FIRST), StatusFile.Entry.planned(SECOND)));
    }

    @Test
    void writtenAndReadAgainIsTheSame() throws IOException {
        ResultFiles files = ResultFiles.of(directory.resolve("out.json"));
        StatusFile status = file();
        status.put(measured(FIRST, Verdict.OK));

        status.write(files);
        StatusFile read = StatusFile.read(files.status());

        assertThat(read.arguments()).isEqualTo(status.arguments());
        assertThat(read.environment()).isEqualTo(status.environment());
        assertThat(read.rows()).isEqualTo(status.rows());
    }

    @Test
    void onlyOkRowsReachTheJmhFile() throws IOException {
        ResultFiles files = ResultFiles.of(directory.resolve("out.json"));
        StatusFile status = file();
        status.put(measured(FIRST, Verdict.WRONG));
        status.put(measured(SECOND, Verdict.OK));

        status.write(files);

        String json = Files.readString(files.json());
        assertThat(json).contains("a.B.second").doesNotContain("a.B.first");
        assertThat(JsonParser.parseString(json).getAsJsonArray()).hasSize(1);
        // JMH's own digits, not a number that was parsed and printed again.
        assertThat(json).contains("1.50");
    }

    @Test
    void leavesNoTemporaryFile() throws IOException {
        file().write(ResultFiles.of(directory.resolve("out.json")));

        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("out.json", "out.status.json");
    }

    @Test
    void unplannedRowsAreRefused() {
        Row other = new Row("a.B.third", Mode.AverageTime, Map.of());

        assertThatThrownBy(() -> file().put(StatusFile.Entry.planned(other)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void otherFilesAreRefusedInOneLine() throws IOException {
        Path file = directory.resolve("other.json");
        for (String content : List.of("{", "[]", "{}", "{\"suite\": \"another\"}", "")) {
            Files.writeString(file, content);
            assertThatThrownBy(() -> StatusFile.read(file))
                    .as(content)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("not a status file");
        }
    }

    @Test
    void filesLieBesideEachOther() {
        assertThat(ResultFiles.of(Path.of("a", "out.json")).status()).isEqualTo(Path.of("a", "out.status.json"));
        assertThat(ResultFiles.of(Path.of("a", "out.status.json")).json()).isEqualTo(Path.of("a", "out.json"));
        assertThat(ResultFiles.of(Path.of("out")).status()).isEqualTo(Path.of("out.status.json"));
    }
}
