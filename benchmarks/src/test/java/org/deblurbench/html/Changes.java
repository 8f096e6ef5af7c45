package org.deblurbench.html;

import java.util.List;
import java.util.Map;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.compare.Conclusion;
import org.deblurbench.record.RowKey;

/** Changes that were never measured, of every verdict. */
final class Changes {
    private Changes() {}

    static Change change(String method, ChangeVerdict verdict, Double ratio, String note) {
        boolean measured = ratio != null;
        return new Change(
                new RowKey("org.example.SomeBenchmark." + method, "avgt", Map.of("n", "1")),
                Change.SCORE,
                measured ? "ms/op" : "",
                ratio,
                measured ? ratio * 0.99 : null,
                measured ? ratio * 1.01 : null,
                verdict,
                measured ? 8 : 0,
                measured ? 10.0 : null,
                measured ? 10.0 * ratio : null,
                measured ? 1.46785e-4 : null,
                measured ? 1.5e-4 : null,
                null,
                null,
                note);
    }

    static ChangeSource source(String name, Double margin) {
        List<Change> changes = List.of(
                change("faster", ChangeVerdict.FASTER, 0.8, ""),
                change("same", ChangeVerdict.NOT_SLOWER, 1.0, ""),
                change("open", ChangeVerdict.UNDECIDED, 1.04, "needs 5 forks or more"),
                change("slower" + name, ChangeVerdict.SLOWER, 1.0523, name),
                change("wrong", ChangeVerdict.WRONG, null, "MSPE 0.5 is not 0.1"),
                change("failed", ChangeVerdict.FAILED, null, "exit code 134"),
                change("gone", ChangeVerdict.MISSING, null, "not in NEW"));
        ChangeReport report = new ChangeReport(
                "NEW " + name + " against OLD",
                List.of("Rows: some. " + name),
                List.of("Measured apart. " + name),
                "pairs",
                margin,
                margin == null ? null : 0.95,
                changes,
                Conclusion.of(changes, "java -jar benchmarks.jar duel " + name));
        return new ChangeSource(name, report);
    }

    static List<ChangeSource> all() {
        return List.of(source("plain", 0.03), source(Samples.HOSTILE, null));
    }
}
