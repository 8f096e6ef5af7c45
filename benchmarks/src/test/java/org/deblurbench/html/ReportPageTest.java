package org.deblurbench.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Map;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;
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
        assertThat(ReportPage.of(List.of(PLAIN), null)).isEqualTo(ReportPage.of(List.of(PLAIN), null));
    }

    @Test
    void namesOfStrangersAreShownAndNotRun() {
        String page = ReportPage.of(List.of(new Source(Samples.HOSTILE, Samples.run(Samples.HOSTILE)), PLAIN), null);

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
        String page = ReportPage.of(List.of(PLAIN), null);
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
        assertThat(ReportPage.of(List.of(other), null)).contains("ListBench").doesNotContain("id=\"trade\"");
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
