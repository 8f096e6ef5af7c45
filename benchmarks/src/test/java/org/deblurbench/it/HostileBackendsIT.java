package org.deblurbench.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backends that are wrong, throw, exit, crash or hang: none is ever shown as a time, and none harms another row. */
class HostileBackendsIT {
    @TempDir
    Path directory;

    @Test
    void hostileRowsAreJudgedAndHonestRowsSurvive() throws Exception {
        Jar.Run run = new Jar(directory)
                .brief(
                        "KernelBenchmark.gemm64x784x784 -p backend=scaling,nan,throwing,exiting,crashing,hanging,ejml -to 6s -rff out.json");

        assertThat(run.exitCode()).as(run.err()).isEqualTo(1);
        Map<String, String> verdicts = new TreeMap<>();
        Map<String, String> reasons = new TreeMap<>();
        JsonObject status = JsonParser.parseString(Files.readString(directory.resolve("out.status.json")))
                .getAsJsonObject();
        for (JsonElement element : status.getAsJsonArray("rows")) {
            JsonObject row = element.getAsJsonObject();
            String backend = row.getAsJsonObject("params").get("backend").getAsString();
            verdicts.put(backend, row.get("verdict").getAsString());
            reasons.put(backend, row.get("reason").getAsString());
        }
        assertThat(verdicts)
                .isEqualTo(Map.of(
                        "scaling", "wrong",
                        "nan", "wrong",
                        "throwing", "failed",
                        "exiting", "failed",
                        "crashing", "failed",
                        "hanging", "failed",
                        "ejml", "ok"));
        assertThat(reasons.get("scaling")).contains("backward error");
        assertThat(reasons.get("throwing")).contains("a backend that throws");
        assertThat(reasons.get("crashing")).contains("crash log");
        assertThat(reasons.get("hanging")).contains("-to");

        JsonArray records = JsonParser.parseString(Files.readString(directory.resolve("out.json")))
                .getAsJsonArray();
        assertThat(records).hasSize(1);
        assertThat(records.get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("params")
                        .get("backend")
                        .getAsString())
                .isEqualTo("ejml");
        // JMH's summary of a row, with its time, is that of the honest one alone.
        assertThat(Files.readString(directory.resolve("out.log")).lines().filter(line -> line.startsWith("Result ")))
                .hasSize(1);
        // The table has no score for any of them.
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.startsWith("  ") && line.contains("wrong:"))
                        .toList())
                .hasSize(2)
                .noneMatch(line -> line.contains("us/op"));
        assertThat(ProcessHandle.allProcesses()
                        .filter(p -> p.info().commandLine().orElse("").contains(directory.toString())))
                .isEmpty();
    }

    @Test
    void aWrongRowHasNoTimeInOtherFormatsEither() throws Exception {
        Jar.Run run =
                new Jar(directory).brief("KernelBenchmark.gemm64x784x784 -p backend=scaling,ejml -rf csv -rff out.csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(directory.resolve("out.csv")))
                .contains("ejml")
                .doesNotContain("scaling");
    }

    @Test
    void everyThreadOfEveryForkIsJudged() throws Exception {
        Jar.Run run = new Jar(directory)
                .run("KernelBenchmark.gemv784 -p backend=ejml -t 2 -wf 1 -f 2 -wi 0 -i 1 -r 20ms -rff out.json"
                        .split(" ", -1));

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).containsPattern("KernelBenchmark.gemv784 .*ok");
    }

    @Test
    void silentSuccessOfJmhIsImpossible() throws Exception {
        // Without fail-on-error JMH writes the row of a fork that failed in a later iteration, and exits with 0.
        Jar.Run run = new Jar(directory)
                .run(
                        "KernelBenchmark.gemm64x784x784 -p backend=late -foe false -f 1 -wi 1 -w 20ms -i 3 -r 50ms -rff out.json"
                                .split(" ", -1));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(Files.readString(directory.resolve("out.json")).strip()).isEqualTo("[]");
    }

    @Test
    void divergenceIsFailedWithItsStep() throws Exception {
        Jar.Run run = new Jar(directory)
                .brief("MlpBenchmark.epoch|LassoBenchmark -p backend=nan -p precision=double -p solver=ista,sgd"
                        + " -p formulation=all-pixels -rff out.json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("MlpBenchmark.epoch .*failed: DivergedException: the loss is NaN at step 1 ")
                .containsPattern(
                        "LassoBenchmark.fit .*ista .*failed: DivergedException: the largest eigenvalue of the Gram matrix ")
                .containsPattern("LassoBenchmark.fit .*sgd .*failed: DivergedException: pixel 232, iteration 125: ");
    }

    @Test
    void everyMethodNoticesProductsThatAreSlightlyOff() throws Exception {
        Jar.Run run = new Jar(directory)
                .brief(
                        "MlpBenchmark.epoch|LassoBenchmark|Literal|Ridge.*k.(fit|restore)|KernelDeconvolutionBenchmark.tikh"
                                + "|LambdaPathBenchmark.(la|ke|ri|no) -e Direct -e Degradation -p backend=scaling -p precision=double -p formulation=all-pixels -rff out.json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out().lines().filter(line -> line.startsWith("[") && line.contains("backend=scaling")))
                .hasSize(14)
                .allMatch(line -> line.matches(".* (wrong|failed|not run): .*"));
        assertThat(Files.readString(directory.resolve("out.json")).strip()).isEqualTo("[]");
    }
}
