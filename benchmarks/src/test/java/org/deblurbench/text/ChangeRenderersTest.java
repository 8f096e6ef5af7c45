package org.deblurbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.compare.FailOn;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChangeRenderersTest {
    @Test
    void text() throws IOException {
        Golden.check("changes.txt", ChangeTable.of(ChangeReports.both()));
    }

    @Test
    void jsonIsReadAgain() {
        ChangeReport report = ChangeReports.everyVerdict();

        assertThat(ChangeJsonReader.read(ChangeJson.of(List.of(report)))).contains(List.of(report));
        assertThat(ChangeJsonReader.read("[]")).isEmpty();
        assertThat(ChangeJsonReader.read("no JSON")).isEmpty();
    }

    @Test
    void markdown() throws IOException {
        Golden.check("changes.md", ChangeMarkdown.of(ChangeReports.both()));
    }

    @Test
    void csv() throws IOException {
        Golden.check("changes.csv", ChangeCsv.of(ChangeReports.both()));
    }

    @Test
    void json() throws IOException {
        Golden.check("changes.json", ChangeJson.of(ChangeReports.both()));
    }

    @Test
    void junit() throws IOException {
        Golden.check("changes.xml", ChangeJunit.of(ChangeReports.both(), FailOn.SLOWER));
    }

    @Test
    void annotations() throws IOException {
        Golden.check(
                "annotations.txt", String.join("\n", GithubAnnotations.of(ChangeReports.both(), FailOn.WRONG)) + "\n");
    }

    @Test
    void theLastLineOfTheTextIsTheConclusion() {
        ChangeReport report = ChangeReports.everyVerdict();

        assertThat(ChangeTable.of(List.of(report))).endsWith("\n" + report.conclusion() + "\n");
    }

    @Test
    void noNameBreaksALineOfTextOrMarkdown() {
        long lines = ChangeTable.of(List.of(ChangeReports.report(
                        List.of(ChangeReports.change("m", Map.of("p", "q"), ChangeVerdict.SLOWER, 1.1, "note")))))
                .lines()
                .count();
        ChangeReport hostile = ChangeReports.report(List.of(ChangeReports.change(
                ChangeReports.HOSTILE,
                Map.of(ChangeReports.HOSTILE, ChangeReports.HOSTILE),
                ChangeVerdict.SLOWER,
                1.1,
                ChangeReports.HOSTILE)));

        assertThat(ChangeTable.of(List.of(hostile)).lines().count()).isEqualTo(lines);
        assertThat(ChangeMarkdown.of(List.of(hostile)))
                .doesNotContain("<", "`", "](", "\u202e")
                .satisfies(markdown -> assertThat(markdown.lines()
                                .filter(line -> line.startsWith("|"))
                                .map(line -> line.chars().filter(c -> c == '|').count())
                                .distinct())
                        .hasSize(1));
    }

    @Test
    void jsonHasEveryNameAsItIs() {
        JsonObject json = JsonParser.parseString(ChangeJson.of(List.of(ChangeReports.hostile())))
                .getAsJsonObject();
        JsonArray changes =
                json.getAsJsonArray("reports").get(0).getAsJsonObject().getAsJsonArray("changes");

        assertThat(changes.get(0).getAsJsonObject().get("benchmark").getAsString())
                .isEqualTo("org.example.SomeBenchmark." + ChangeReports.HOSTILE);
    }

    @Test
    void junitIsXmlAndCountsWhatItHas() throws Exception {
        assertThat(suite(FailOn.SLOWER).getAttribute("failures")).isEqualTo("3");
        assertThat(suite(FailOn.SLOWER).getAttribute("errors")).isEqualTo("2");
        assertThat(suite(FailOn.SLOWER).getAttribute("skipped")).isEqualTo("3");
        assertThat(suite(FailOn.SLOWER).getAttribute("tests")).isEqualTo("11");
        assertThat(suite(FailOn.UNDECIDED).getAttribute("failures")).isEqualTo("4");
        assertThat(suite(FailOn.WRONG).getAttribute("failures")).isEqualTo("0");
        assertThat(suite(FailOn.NEVER).getAttribute("errors")).isEqualTo("0");
        assertThat(suite(FailOn.SLOWER).getElementsByTagName("failure").getLength())
                .isEqualTo(3);
        assertThat(suite(FailOn.SLOWER).getElementsByTagName("skipped").getLength())
                .isEqualTo(3);
    }

    private static Element suite(FailOn failOn) throws Exception {
        String xml = ChangeJunit.of(ChangeReports.both(), failOn);
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        return (Element) document.getElementsByTagName("testsuite").item(0);
    }

    @Test
    void aStepSummaryStaysBelowItsLimitAndKeepsTheRegressions() {
        ChangeReport many = ChangeReports.report(IntStream.range(0, 20_000)
                .mapToObj(i -> ChangeReports.change(
                        "row" + i,
                        Map.of("p", "漢".repeat(100)),
                        i % 100 == 0 ? ChangeVerdict.SLOWER : ChangeVerdict.NOT_SLOWER,
                        1.0 + i,
                        ""))
                .toList());

        String markdown = ChangeMarkdown.of(List.of(many, many));

        assertThat(markdown.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(900_000, 1_000_000);
        assertThat(markdown).contains("row100 ", "row19900 ", "more rows do not fit here");
        assertThat(markdown.indexOf("row19900 ")).isLessThan(markdown.indexOf("row100 "));
    }

    @Test
    void atMostTenAnnotations() {
        ChangeReport report = ChangeReports.report(
                Collections.nCopies(25, ChangeReports.change("m", Map.of(), ChangeVerdict.SLOWER, 1.1, "")));

        assertThat(GithubAnnotations.of(List.of(report), FailOn.SLOWER))
                .hasSize(10)
                .last()
                .isEqualTo("::error title=Performance::16 more rows; see the summary");
        assertThat(GithubAnnotations.of(List.of(ChangeReports.hostile()), FailOn.WRONG))
                .singleElement()
                .satisfies(
                        line -> assertThat(line).startsWith("::warning title=").doesNotContain("\n", "\r"));
        assertThat(GithubAnnotations.of(List.of(ChangeReports.report(List.of())), FailOn.SLOWER))
                .isEmpty();
    }
}
