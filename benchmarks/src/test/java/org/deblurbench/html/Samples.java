package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.CheckedFigure;
import org.deblurbench.record.CurvePoint;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;
import org.deblurbench.record.JmhSetup;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Measured;
import org.deblurbench.record.Metric;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;

/** Results that were never measured. */
final class Samples {
    static final String HOSTILE =
            "<script>window.pwned=1</script>\"'><img src=x onerror=window.pwned=1>\u202Eاسم</script><!--"
                    + "x".repeat(300);

    private Samples() {}

    static RunRow row(String benchmark, Map<String, String> params, double score, Double mspe) {
        Random random = new Random(1);
        List<List<Double>> forks = new ArrayList<>();
        for (int fork = 0; fork < 3; fork++) {
            forks.add(List.of(score * (1 + random.nextDouble() / 50)));
        }
        JmhSetup setup =
                new JmhSetup("1.37", 1, 3, "java", List.of("-Xmx1g"), "17", "VM", "17.0", "1 x 1 s", "1 x 1 s");
        Measured measured = new Measured(
                new Metric(score, "ms/op", forks),
                Map.of(Measured.GFLOPS, new Metric(100 / score, "GFLOP/s", List.of())),
                setup,
                "{}");
        return new RunRow(
                new RowKey(benchmark, "avgt", params),
                new Judgement(
                        Verdict.OK,
                        "",
                        mspe,
                        Map.of("backward error / eps", new CheckedFigure(0.5, CheckedFigure.Limit.AT_MOST, 1000.0))),
                null,
                new Provenance("EJML 0.46", Provenance.PURE_JAVA, 1, Map.of()),
                1.5,
                List.of(),
                measured);
    }

    static Run run(String name) {
        List<RunRow> rows = new ArrayList<>();
        double score = 10;
        for (String backend : List.of("ejml", "openblas", name)) {
            for (String lambda : List.of("1e-6", "1e-1")) {
                rows.add(row(
                        "p.RidgeRegressionBenchmark.fit",
                        Map.of("backend", backend, "lambda", lambda, "threads", "1"),
                        score,
                        0.01));
                score *= 1.7;
            }
            rows.add(row("p.Blur." + name, Map.of("backend", backend, "threads", "2"), score, 0.02));
            rows.add(row("p.Blur." + name, Map.of("backend", backend, "threads", "1"), score * 1.8, 0.02));
            for (String noise : List.of("0", "0.01", name)) {
                rows.add(row("p.Noise." + backend, Map.of("backend", backend, "noise", noise), score, score / 1e4));
            }
        }
        rows.add(RunRow.withoutResult(
                new RowKey(
                        "p.RidgeRegressionBenchmark.fit",
                        "avgt",
                        Map.of("backend", "jblas", "lambda", "1e-6", "threads", "1")),
                Verdict.WRONG,
                "MSPE 0.3 is far from 0.01 " + name));
        rows.add(RunRow.withoutResult(
                new RowKey("p.RidgeRegressionBenchmark.fit", "avgt", Map.of("backend", name, "lambda", "1e2")),
                Verdict.FAILED,
                name));
        RunRow plain = row("p.Quality.lasso", Map.of("backend", "ejml", "target", name), score, 0.02);
        rows.add(new RunRow(
                plain.key(),
                plain.judgement(),
                null,
                plain.provenance(),
                1.0,
                List.of(List.of(new CurvePoint(0.1, 1, 0.1), new CurvePoint(1, 2, 0.01))),
                plain.measured()));
        return new Run(
                List.of("-f", "3", name),
                new Environment(Map.of(Fact.PROCESSOR, name, Fact.BLURRED_MSPE, "0.0277")),
                rows);
    }
}
