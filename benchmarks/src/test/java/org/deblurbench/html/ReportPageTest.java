package org.deblurbench.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.CheckedFigure;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    private static final Source PLAIN = new Source("plain", Samples.run("vector"));

    private static String data(String page) {
        String open = "<script id=\"data\" type=\"application/json\">";
        int from = page.indexOf(open) + open.length();
        return page.substring(from, page.indexOf("</script>", from));
    }

    @Test
    void theSameResultsAreTheSameText() {
        assertThat(ReportPage.of(List.of(PLAIN), List.of(), null))
                .isEqualTo(ReportPage.of(List.of(PLAIN), List.of(), null));
    }

    @Test
    void namesOfStrangersAreShownAndNotRun() {
        String page = ReportPage.of(
                List.of(new Source(Samples.HOSTILE, Samples.run(Samples.HOSTILE)), PLAIN), List.of(), null);

        assertThat(page)
                .doesNotContain("<script>window")
                .doesNotContain("<img src=x")
                .doesNotContain("<!--x");
        assertThat(page.split("</script>", -1)).as("data, script").hasSize(3);
        assertThat(page).contains("&lt;script&gt;window.pwned=1");
        JsonObject first = JsonParser.parseString(data(page))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();
        assertThat(first.get("name").getAsString()).isEqualTo(Samples.HOSTILE);
    }

    @Test
    void wrongRowsHaveAVerdictAndNoScore() {
        String page = ReportPage.of(List.of(PLAIN), List.of(), null);
        List<Line> lines = List.of(Line.of(
                new Shown("r0", 0, PLAIN.run().rows().get(PLAIN.run().rows().size() - 3)), List.of(PLAIN)));

        assertThat(lines.get(0).verdict()).isEqualTo("wrong");
        assertThat(lines.get(0).score()).isEmpty();
        assertThat(page).contains("wrong: MSPE 0.3 is far from 0.01 vector").contains("id=\"bad\"");
    }

    @Test
    void anotherProjectsResultsHaveTheirMethodsCompared() {
        List<RunRow> rows = List.of(
                Samples.row("com.other.ListBench.array", Map.of("size", "10"), 5, null),
                Samples.row("com.other.ListBench.linked", Map.of("size", "10"), 9, null));
        Source other = new Source("other", new Run(List.of(), Environment.UNKNOWN, rows));

        List<Winner> winners = Winner.of(Group.of(shown(other)), List.of(other));

        assertThat(winners).hasSize(1);
        assertThat(winners.get(0).names()).isEqualTo("array size=10");
        assertThat(winners.get(0).others().get(0).times()).isEqualTo("1.80×");
        assertThat(ReportPage.of(List.of(other), List.of(), null))
                .contains("ListBench")
                .doesNotContain("id=\"trade\"");
    }

    @Test
    void whatIsWithinNoiseHasNoSingleWinner() {
        List<RunRow> rows = List.of(
                Samples.row("p.B.m", Map.of("backend", "a"), 10, null),
                Samples.row("p.B.m", Map.of("backend", "b"), 10.01, null),
                Samples.row("p.B.m", Map.of("backend", "c"), 20, null));
        Source source = new Source("s", new Run(List.of(), Environment.UNKNOWN, rows));

        Winner winner = Winner.of(Group.of(shown(source)), List.of(source)).get(0);

        assertThat(winner.clear()).isFalse();
        assertThat(winner.names()).isEqualTo("a, b");
    }

    @Test
    void standingsAreGeometricMeansOverContestedWork() {
        List<RunRow> rows = List.of(
                Samples.row("p.B.m", Map.of("backend", "a"), 10, null),
                Samples.row("p.B.m", Map.of("backend", "b"), 40, null),
                Samples.row("p.B.n", Map.of("backend", "a"), 10, null),
                Samples.row("p.B.n", Map.of("backend", "b"), 10, null),
                Samples.row("p.B.alone", Map.of("backend", "b"), 1, null));
        Source source = new Source("s", new Run(List.of(), Environment.UNKNOWN, rows));

        List<Standing> standings = Standing.of(Group.of(shown(source)), shown(source), List.of(source));

        assertThat(standings).extracting(Standing::backend).containsExactly("a", "b");
        assertThat(standings.get(1).slower()).isEqualTo("2.00×");
        assertThat(standings.get(1).groups()).isEqualTo(2);
    }

    @Test
    void tiesAreNoWins() {
        List<RunRow> rows = List.of(
                Samples.row("p.B.m", Map.of("backend", "a"), 10, null),
                Samples.row("p.B.m", Map.of("backend", "b"), 40, null),
                Samples.row("p.B.n", Map.of("backend", "a"), 10, null),
                Samples.row("p.B.n", Map.of("backend", "b"), 10.01, null));
        Source source = new Source("s", new Run(List.of(), Environment.UNKNOWN, rows));

        List<Standing> standings = Standing.of(Group.of(shown(source)), shown(source), List.of(source));

        assertThat(standings)
                .extracting(Standing::wins)
                .containsExactly("1 of 2 clearly, 1 too close to tell", "0 of 2 clearly, 1 too close to tell");
    }

    @Test
    void questionsOfNewcomersAreAnswered() {
        List<RunRow> rows = List.of(
                Samples.row("p.NonBlindRidgeBenchmark.restore", Map.of("backend", "a"), 10, 0.005),
                Samples.row("p.NonBlindRidgeBenchmark.restore", Map.of("backend", "b"), 40, 0.005),
                Samples.row("p.RidgeRegressionBenchmark.fit", Map.of("backend", "b"), 10, 0.01));
        Environment blurred = new Environment(Map.of(Fact.BLURRED_MSPE, "0.0275"));
        Source source = new Source("s", new Run(List.of(), blurred, rows));

        List<InShort> answers = InShort.of(Group.of(shown(source)), List.of(source));

        assertThat(answers).as("without a competitor there is no answer").hasSize(1);
        assertThat(answers.get(0).question()).contains("small systems");
        assertThat(answers.get(0).winner().names()).isEqualTo("a");
        assertThat(answers.get(0).quality())
                .isEqualTo(
                        "0.00500: 5.5 times closer than the blurred images; it computes its weights from the sharp image"
                                + " itself");
        assertThat(InShort.quality(0.1, 0.05)).startsWith("0.100: worse than the blurred images");
    }

    @Test
    void trustIsComputedFromTheFile() {
        List<RunRow> rows = List.of(
                Samples.row("p.B.m", Map.of("backend", "a"), 10, null),
                RunRow.withoutResult(
                        new RowKey("p.B.m", "avgt", Map.of("backend", "b")), Verdict.NOT_RUN, "single-threaded"));
        Source source = new Source("s", new Run(List.of(), Environment.UNKNOWN, rows));

        List<Trust> trust = Trust.of(shown(source), List.of(source));

        assertThat(trust).hasSize(1);
        assertThat(trust.get(0).facts().toString())
                .contains("3 a row (a fork is a JVM of its own)]", "warm-up 1 x 1\u00a0s, measured 1 x 1\u00a0s")
                .containsPattern("± [0-9.]+\u00a0% of the score, 95\u00a0% in the median row")
                .contains("1 of 2, listed below", "how many is not recorded in this file");
    }

    @Test
    void remarksAreOfTheLibraryAndNotOfABackendThatIsCalledAsOne() {
        List<RunRow> rows = List.of(Samples.row("p.B.m", Map.of("backend", "jblas"), 10, null));
        Source source = new Source("s", new Run(List.of(), Environment.UNKNOWN, rows));

        Library library = Library.of(shown(source), List.of(source)).get(0);

        assertThat(library.backend()).isEqualTo("jblas");
        assertThat(library.remark()).as("EJML ran").startsWith("Pure Java.");
        assertThat(library.facts()).contains(new Line.Fact("results", "1 ok; nothing wrong or failed"));
    }

    @Test
    void checksHaveTheirBoundsAndTheErrorItsReference() {
        Judgement judgement = new Judgement(
                Verdict.OK,
                "",
                0.25,
                Map.of(
                        "backward error / eps", new CheckedFigure(4, CheckedFigure.Limit.AT_MOST, 1000.0),
                        "mspe reference", new CheckedFigure(0.25, CheckedFigure.Limit.NONE, null),
                        "mspe relative difference", new CheckedFigure(1e-9, CheckedFigure.Limit.AT_MOST, 1e-8),
                        "old", CheckedFigure.withoutRecord(3)));

        assertThat(CheckFacts.of(judgement))
                .containsExactly(
                        new Line.Fact("MSPE", "0.250000; reference 0.250000, tolerance 1.000e-08 of it: kept"),
                        new Line.Fact("check: backward error / eps", "4.000; bound: at most 1000; kept"),
                        new Line.Fact("check: mspe relative difference", "1.000e-09; bound: at most 1.000e-08; kept"),
                        new Line.Fact("check: old", "3.000; bound not recorded"));
    }

    @Test
    void aPageOfChangesAloneHasNoTableOfRows() {
        String page = ReportPage.of(List.of(), Changes.all(), null);

        assertThat(page).isEqualTo(ReportPage.of(List.of(), Changes.all(), null));
        assertThat(page)
                .contains("id=\"changed-0\"", "id=\"changed-1\"", "The margin is not recorded in this file.")
                .contains("exit code 134", "1.030, the margin")
                .doesNotContain("id=\"rows\"", "<script>window");
        assertThat(page.indexOf(">wrong</span>"))
                .as("worst first")
                .isLessThan(page.indexOf(">slower</span>"))
                .isPositive();
    }

    @Test
    void everyRowHasALinkOfItsOwnNameToWhereItIsFrom() {
        String page = ReportPage.of(List.of(PLAIN), List.of(), null);
        List<String> names = Pattern.compile("aria-label=\"(provenance of [^\"]*)\"")
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();

        assertThat(names)
                .hasSize(PLAIN.run().rows().size())
                .doesNotHaveDuplicates()
                .contains("provenance of Noise.ejml ejml noise=0.01");
        assertThat(page).contains("href=\"#pr0\"", "id=\"pr0\"", "href=\"#r0\"", "href=\"#main\"", "href=\"#top\"");
    }

    @Test
    void whatRowsOfOneLibraryShareIsSaidOnce() {
        RunRow row = Samples.row("p.B.m", Map.of("backend", "b"), 1, null);
        RunRow same = Samples.row("p.B.n", Map.of("backend", "b"), 2, null);
        RunRow other = Samples.row("other.B.m", Map.of("backend", "b"), 3, null);
        RunRow none = RunRow.withoutResult(
                new RowKey("p.B.m", "avgt", Map.of("backend", "c")), Verdict.NOT_RUN, "single-threaded");
        Source source = new Source("s", new Run(List.of(), Environment.UNKNOWN, List.of(row, other, none, same)));
        List<Shown> rows = shown(source);
        List<Line> lines =
                rows.stream().map(one -> Line.of(one, List.of(source))).toList();

        List<Origin> origins = Origin.of(rows, lines);

        assertThat(origins)
                .extracting(Origin::title)
                .containsExactly("EJML 0.46, 1 thread, avgt", "EJML 0.46, 1 thread, avgt", "Not measured, avgt");
        assertThat(origins.get(0).lines()).extracting(Line::id).containsExactly("r0", "r3");
        assertThat(origins.get(0).facts())
                .contains(new Line.Fact("package", "p"), new Line.Fact("JVM options", "-Xmx1g"));
        assertThat(origins.get(1).facts()).contains(new Line.Fact("package", "other"));
        assertThat(ReportPage.of(List.of(PLAIN), List.of(), null).split("-Xmx1g", -1))
                .as("once to read, once in the data")
                .hasSize(3);
    }

    @Test
    void theDataSayOnceWhatRowsShare() {
        RunRow row = Samples.row("p.B.m", Map.of(), 1, null);
        RunRow other = new RunRow(
                new RowKey("p.B.n", "avgt", Map.of()),
                row.judgement(),
                null,
                new Provenance("ojAlgo 57", Provenance.PURE_JAVA, 2, Map.of()),
                1.5,
                List.of(),
                row.measured());
        Source source = new Source("s", new Run(List.of(), Environment.UNKNOWN, List.of(row, other, row)));

        JsonObject run = JsonParser.parseString(data(ReportPage.of(List.of(source), List.of(), null)))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject();

        assertThat(run.getAsJsonArray("setups")).hasSize(1);
        assertThat(run.getAsJsonArray("rows"))
                .extracting(one -> run.getAsJsonArray("provenances")
                        .get(one.getAsJsonObject().get("provenance").getAsInt())
                        .getAsJsonObject()
                        .get("library")
                        .getAsString())
                .containsExactly("EJML 0.46", "ojAlgo 57", "EJML 0.46");
    }

    @Test
    void columnsWithoutAnyValueAreLeftOut() {
        RunRow row = RunRow.withoutResult(
                new RowKey("p.B.m", "avgt", Map.of("backend", "b")), Verdict.NOT_RUN, "single-threaded");
        Source without = new Source("s", new Run(List.of(), Environment.UNKNOWN, List.of(row)));

        assertThat(ReportPage.of(List.of(PLAIN), List.of(), null)).contains(">±</th>");
        assertThat(ReportPage.of(List.of(without), List.of(), null)).doesNotContain(">±</th>");
        assertThat(ReportPage.of(List.of(), Changes.all(), null))
                .contains(">95 %</th>", ">Interval</th>", ">Note</th>")
                .doesNotContain(">Metric</th>", "<details>");
    }

    @Test
    void ratesOfSeveralOrdersAreCurves() {
        List<RunRow> rows = new ArrayList<>();
        for (String order : List.of("8", "64", "512")) {
            for (String backend : List.of("ejml", "openblas")) {
                Map<String, String> params = Map.of("backend", backend, "order", order, "threads", "1");
                rows.add(Samples.row("org.deblurbench.benchmarks.KernelOrderBenchmark.gemm", params, 10, null));
            }
        }
        Run ordered = new Run(List.of(), Samples.run("vector").environment(), rows);

        List<Chart> charts = OrderCharts.of(shown(new Source("curve", ordered)), List.of(new Source("curve", ordered)));

        assertThat(charts).hasSize(1);
        assertThat(charts.get(0).title()).isEqualTo("KernelOrderBenchmark.gemm, threads=1");
        assertThat(charts.get(0).svg()).contains("openblas, order 512: 10");
        // Two orders make no curve.
        Run two = new Run(List.of(), ordered.environment(), rows.subList(0, 4));
        assertThat(OrderCharts.of(shown(new Source("two", two)), List.of(new Source("two", two))))
                .isEmpty();
    }

    @Test
    void unitsOfTimeAndOfThroughputBecomeSeconds() {
        assertThat(Units.seconds(5, "ms/op")).isEqualTo(5e-3);
        assertThat(Units.seconds(4, "ops/us")).isEqualTo(2.5e-7);
        assertThat(Units.seconds(4, "#")).isNaN();
    }

    private static List<Shown> shown(Source source) {
        return source.run().rows().stream()
                .map(row -> new Shown("r" + source.run().rows().indexOf(row), 0, row))
                .toList();
    }
}
