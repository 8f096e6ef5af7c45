package org.deblurbench.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;
import org.junit.jupiter.api.Test;

class HeadlineTest {
    private static final String FIT = "p.RidgeRegressionBenchmark.fit";
    private static final String SMALL = "p.NonBlindRidgeBenchmark.restore";

    private static RunRow row(
            String benchmark, Map<String, String> params, double score, Double mspe, String core, String precision) {
        RunRow row = Samples.row(benchmark, params, score, mspe);
        boolean pure = core.isEmpty();
        Map<String, String> details = new TreeMap<>();
        if (!pure) {
            details.put("core type", core);
        }
        if (!precision.isEmpty()) {
            details.put("precision", precision);
        }
        return new RunRow(
                row.key(),
                row.judgement(),
                null,
                new Provenance(pure ? "EJML 0.46" : "jblas 1.2.5", pure ? Provenance.PURE_JAVA : "lib.so", 1, details),
                1.0,
                List.of(),
                row.measured());
    }

    private static Source source(String name, String core, double slow) {
        return new Source(
                name,
                new Run(
                        List.of(),
                        new Environment(Map.of(Fact.BLURRED_MSPE, "0.02")),
                        List.of(
                                row(SMALL, Map.of("backend", "ejml"), 10, 0.01, "", ""),
                                row(SMALL, Map.of("backend", "jblas"), 20, 0.01, core, "float"),
                                row(FIT, Map.of("backend", "ejml"), 10 * slow, 0.0001, "", ""),
                                row(FIT, Map.of("backend", "jblas"), 10, 0.0001, core, ""),
                                row(
                                        "p.DegradationBenchmark.ridgeRegression",
                                        Map.of("backend", "ejml", "noise", "0.01"),
                                        10,
                                        0.005,
                                        "",
                                        ""))));
    }

    private static List<Shown> shown(List<Source> sources) {
        List<Shown> rows = new ArrayList<>();
        for (Source source : sources) {
            for (RunRow row : source.run().rows()) {
                rows.add(new Shown("r" + rows.size(), sources.indexOf(source), row));
            }
        }
        return rows;
    }

    private static String text(List<Source> sources, String question) {
        List<Shown> rows = shown(sources);
        List<Library> libraries = Library.of(rows, sources);
        return Headline.of(Group.of(rows), rows, sources, libraries).stream()
                .filter(headline -> headline.question().contains(question))
                .flatMap(headline -> headline.parts().stream())
                .map(part -> part.text() + " #" + part.anchor())
                .reduce("", (a, b) -> a + b + "\n");
    }

    @Test
    void kindsOfWorkHaveTheirLibraryAndTheRowsThatStandForThem() {
        assertThat(text(List.of(source("a", "ZEN", 3)), "many small systems"))
                .startsWith("ejml is fastest in 1 of 1. The others take: jblas 2.00×.")
                .contains("order 20 to 30")
                .contains("NonBlindRidgeBenchmark.restore. ");
    }

    @Test
    void theAnswerCountsTheRuns() {
        Source fast = source("a", "ZEN", 3);
        Source slow = source("b", "ZEN", 0.5);
        List<Shown> rows = shown(List.of(fast, slow));

        assertThat(Choice.of(Group.of(rows), rows, List.of(fast, slow)))
                .extracting(Headline::answer)
                .containsExactly("ejml in 2 of 2 runs", "ejml in 1 of 2 runs; jblas in 1 of 2 runs");
    }

    @Test
    void pureJavaIsHeldAgainstNativeCode() {
        assertThat(text(List.of(source("a", "ZEN", 3)), "native"))
                .contains("For many small systems, no: ", " 0.50× (ejml).")
                .contains("For large regressions, yes: ", " 3.00× (ejml).");
    }

    /** Second everywhere is best in the mean: ahead of nobody, and not too close to anybody. */
    @Test
    void onlyWhoIsTiedInEverythingIsTooCloseToTell() {
        List<RunRow> rows = new ArrayList<>();
        for (String benchmark : List.of(FIT, "p.RidgeRegressionBenchmark.predict")) {
            boolean fit = benchmark.equals(FIT);
            rows.add(row(benchmark, Map.of("backend", "ejml"), fit ? 10 : 100, 0.01, "", ""));
            rows.add(row(benchmark, Map.of("backend", "jblas"), fit ? 100 : 10, 0.01, "ZEN", ""));
            rows.add(row(benchmark, Map.of("backend", "ojalgo"), 20, 0.01, "", ""));
        }

        assertThat(text(List.of(new Source("a", new Run(List.of(), Environment.UNKNOWN, rows))), "large regressions"))
                .startsWith("ojalgo is fastest in 0 of 2.");

        RunRow near = row(FIT, Map.of("backend", "ojalgo"), 10.01, 0.01, "", "");
        List<RunRow> tied = List.of(rows.get(0), near);

        assertThat(text(List.of(new Source("a", new Run(List.of(), Environment.UNKNOWN, tied))), "large regressions"))
                .startsWith("ejml is fastest, too close to the next to tell.");
    }

    /** Nobody can put this suite's own backend into a program. */
    @Test
    void whereTheSuitesOwnCodeIsTheBestPureJavaSoIsTheBestLibrary() {
        RunRow ejml = row(SMALL, Map.of("backend", "ejml"), 10, 0.01, "", "");
        RunRow jblas = row(SMALL, Map.of("backend", "jblas"), 20, 0.01, "ZEN", "");
        RunRow like = row(SMALL, Map.of("backend", "vector"), 5, 0.01, "", "");
        RunRow own = new RunRow(
                like.key(),
                like.judgement(),
                null,
                new Provenance("Deblur Bench 1 on jdk.incubator.vector", Provenance.PURE_JAVA, 1, Map.of()),
                1.0,
                List.of(),
                like.measured());
        Source source = new Source("a", new Run(List.of(), Environment.UNKNOWN, List.of(ejml, jblas, own)));

        assertThat(text(List.of(source), "native"))
                .contains("0.25× (vector), the suite's own code; without it 0.50× (ejml).");
    }

    @Test
    void theTimesOfSingleRunsAreCalledCold() {
        RunRow warm = row("p.MlpBenchmark.train", Map.of("backend", "ejml"), 10, 0.01, "", "");
        RunRow other = row("p.MlpBenchmark.train", Map.of("backend", "jblas"), 20, 0.01, "ZEN", "");
        List<RunRow> cold = new ArrayList<>();
        for (RunRow row : List.of(warm, other)) {
            cold.add(new RunRow(
                    new RowKey(row.key().benchmark(), "ss", row.key().params()),
                    row.judgement(),
                    null,
                    row.provenance(),
                    1.0,
                    List.of(),
                    row.measured()));
        }

        assertThat(text(List.of(new Source("a", new Run(List.of(), Environment.UNKNOWN, cold))), "networks"))
                .contains("begins cold");
        assertThat(text(
                        List.of(new Source("a", new Run(List.of(), Environment.UNKNOWN, List.of(warm, other)))),
                        "networks"))
                .isNotEmpty()
                .doesNotContain("cold");
    }

    @Test
    void oldKernelsAreARiskAndSoIsAnOldLibrary() {
        assertThat(text(List.of(source("a", "BARCELONA", 0.5), source("b", "ZEN", 3)), "risk"))
                .startsWith("jblas: carries an OpenBLAS of 2020")
                .contains("BARCELONA in a (2.00×); others are ZEN in b (1.00×)")
                .contains("#library-1")
                .doesNotContain("ejml");
        assertThat(text(List.of(source("a", "ZEN", 3)), "risk")).doesNotContain("fell back");
    }

    @Test
    void errorsAreWithoutNoiseAndWithIt() {
        assertThat(text(List.of(source("a", "ZEN", 3)), "How good"))
                .contains(
                        "Without noise",
                        "M1 non-blind ridge inversion 0.0100 (2.0); M3 ridge regression 0.000100 (200)")
                .contains("mean squared error")
                .contains("With noise 0.01: M3 ridge regression 0.00500.")
                .contains("M1 needs the sharp image itself");
    }

    @Test
    void timesWithIntervalsAreTrusted() {
        assertThat(text(List.of(source("a", "ZEN", 3)), "trusted"))
                .startsWith("Yes, for gaps wider than the intervals");
    }

    @Test
    void cardsSayInWhichRunAndOfHowManyRows() {
        List<Source> sources = List.of(source("a", "BARCELONA", 3), source("b", "ZEN", 3));
        List<Shown> rows = shown(sources);

        assertThat(Library.of(rows, sources).get(1).facts())
                .contains(
                        new Line.Fact("core type", "BARCELONA in a; ZEN in b"),
                        new Line.Fact("precision", "float in 2 of 4 rows, double in the others"));
    }

    @Test
    void methodsHaveTheirBenchmarks() {
        Source source = source("a", "ZEN", 3);
        List<Shown> rows =
                source.run().rows().stream().map(row -> new Shown("r0", 0, row)).toList();

        assertThat(Method.legend(rows))
                .extracting(Line.Fact::value)
                .containsExactly(
                        "NonBlindRidgeBenchmark.restore",
                        "DegradationBenchmark.ridgeRegression, RidgeRegressionBenchmark.fit");
    }

    @Test
    void otherProjectsHaveNoHeadlines() {
        Source source = new Source(
                "a", new Run(List.of(), Environment.UNKNOWN, List.of(Samples.row("p.B.m", Map.of("n", "1"), 1, null))));

        assertThat(text(List.of(source), "")).isEmpty();
    }
}
