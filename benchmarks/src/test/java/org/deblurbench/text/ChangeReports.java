package org.deblurbench.text;

import java.util.List;
import java.util.Map;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.compare.Conclusion;
import org.deblurbench.record.RowKey;

/** Reports for the renderers: every verdict, and names that would break out of any format. */
final class ChangeReports {
    static final String HOSTILE =
            "<script>alert('x')</script>|a,\"b\" `c` *d* [e](http://f) & \\ \t\r\n::error::g \u202egnp.\u0000\ud800 ]]> ";

    private ChangeReports() {}

    static Change change(String method, Map<String, String> params, ChangeVerdict verdict, Double ratio, String note) {
        boolean measured = ratio != null;
        return new Change(
                new RowKey("org.example.SomeBenchmark." + method, "avgt", params),
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
                measured ? 1.46785e-4 : null,
                measured ? 1024.0 : null,
                measured ? 1024.0 : null,
                note);
    }

    private static Change bytes(String method, ChangeVerdict verdict, double ratio) {
        return new Change(
                new RowKey("org.example.SomeBenchmark." + method, "avgt", Map.of("n", "1")),
                Change.BYTES,
                "B/op",
                ratio,
                null,
                null,
                verdict,
                2,
                1024.0,
                1024.0 * ratio,
                null,
                null,
                null,
                null,
                "");
    }

    static ChangeReport report(List<Change> changes) {
        return new ChangeReport(
                "NEW new.json against OLD old.json",
                List.of("Rows: some."),
                List.of("Measured apart."),
                "forks",
                0.03,
                0.95,
                changes,
                Conclusion.of(changes, "java -jar benchmarks.jar compare old.json new.json"));
    }

    static ChangeReport everyVerdict() {
        Map<String, String> n = Map.of("n", "1", "backend", "ejml");
        return report(List.of(
                change("faster", n, ChangeVerdict.FASTER, 0.5, ""),
                change("same", n, ChangeVerdict.NOT_SLOWER, 1.0, ""),
                change("open", n, ChangeVerdict.UNDECIDED, 1.04, "needs 5 forks or more"),
                change("slower", n, ChangeVerdict.SLOWER, 1.0523, ""),
                change("worst", n, ChangeVerdict.SLOWER, 1234.5, "MSPE is larger"),
                change("wrong", n, ChangeVerdict.WRONG, null, "MSPE 0.5 is not 0.1"),
                change("failed", n, ChangeVerdict.FAILED, null, "exit code 134"),
                change("gone", n, ChangeVerdict.MISSING, null, "not in NEW"),
                change("mended", n, ChangeVerdict.REPAIRED, null, "in OLD wrong: MSPE"),
                bytes("allocates", ChangeVerdict.SLOWER, 2),
                bytes("quiet", ChangeVerdict.UNDECIDED, 1)));
    }

    static ChangeReport hostile() {
        return report(List.of(
                change(
                        HOSTILE,
                        Map.of("p|q", HOSTILE, "long", "x".repeat(299) + "y"),
                        ChangeVerdict.SLOWER,
                        1.1,
                        HOSTILE),
                change("deblur\u00e9\u6f22\ud83d\ude00", Map.of(), ChangeVerdict.NOT_SLOWER, 1.0, "=1+1")));
    }

    static List<ChangeReport> both() {
        return List.of(everyVerdict(), hostile());
    }
}
