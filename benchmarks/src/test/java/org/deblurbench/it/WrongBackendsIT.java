package org.deblurbench.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.deblurbench.hostile.CatalogueJar;
import org.deblurbench.hostile.Evidence;
import org.deblurbench.hostile.Exercise;
import org.deblurbench.hostile.WrongBackend;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every backend of the catalogue is found wherever the catalogue says, and an honest one beside them is ok. */
class WrongBackendsIT {
    private static final String HONEST = "ejml";

    @TempDir
    static Path providers;

    @TempDir
    Path directory;

    private record Row(String verdict, String reason, double score) {}

    @BeforeAll
    static void compile() throws IOException {
        CatalogueJar.writeTo(providers);
    }

    @Test
    void everyWrongBackendIsExercised() {
        assertThat(WrongBackend.values())
                .hasSizeGreaterThan(40)
                .allSatisfy(wrong -> assertThat(wrong.exercises()).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Exercise.class)
    void isFoundWhereTheCatalogueSays(Exercise exercise) throws Exception {
        List<WrongBackend> exercised = Arrays.stream(WrongBackend.values())
                .filter(wrong -> wrong.exercises().contains(exercise))
                .toList();

        Map<String, Row> rows = run(exercise, exercised);

        assertThat(rows.get(HONEST).verdict).as(rows.get(HONEST).reason).isEqualTo("ok");
        SoftAssertions softly = new SoftAssertions();
        for (WrongBackend wrong : exercised) {
            Row row = rows.get(wrong.registered());
            Evidence evidence = wrong.evidence();
            softly.assertThat(row.verdict).as("%s: %s", wrong, row.reason).isEqualTo(evidence.verdict());
            softly.assertThat(row.reason).as("%s", wrong).containsPattern(evidence.reason());
            if (evidence == Evidence.HARMLESS) {
                // A tenth: the work took its time, on however busy a machine. Left out, it would be a thousandth.
                softly.assertThat(row.score).as("%s", wrong).isGreaterThan(rows.get(HONEST).score / 10);
            }
        }
        softly.assertAll();
    }

    private Map<String, Row> run(Exercise exercise, List<WrongBackend> exercised) throws Exception {
        List<String> backends = new ArrayList<>(List.of(HONEST));
        exercised.forEach(wrong -> backends.add(wrong.registered()));

        Jar.Run run =
                new Jar(directory, providers).run(exercise.arguments(backends).toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(1);
        Map<String, Double> scores = new TreeMap<>();
        for (JsonElement measured : JsonParser.parseString(Files.readString(directory.resolve("out.json")))
                .getAsJsonArray()) {
            JsonObject row = measured.getAsJsonObject();
            scores.put(
                    backend(row),
                    row.getAsJsonObject("primaryMetric").get("score").getAsDouble());
        }
        Map<String, Row> rows = new TreeMap<>();
        for (JsonElement judged : JsonParser.parseString(Files.readString(directory.resolve("out.status.json")))
                .getAsJsonObject()
                .getAsJsonArray("rows")) {
            JsonObject row = judged.getAsJsonObject();
            rows.put(
                    backend(row),
                    new Row(
                            row.get("verdict").getAsString(),
                            row.get("reason").getAsString(),
                            scores.getOrDefault(backend(row), Double.NaN)));
        }
        return rows;
    }

    private static String backend(JsonObject row) {
        return row.getAsJsonObject("params").get("backend").getAsString();
    }
}
