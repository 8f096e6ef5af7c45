package org.deblurbench.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.deblurbench.html.ReportSamples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report page in a real browser, with names in it that try to break out. */
class ReportPageIT {
    @TempDir
    static Path directory;

    private static Chromium browser;
    private static Path page;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Chromium.executable().isPresent(),
                "no chromium on the PATH: the report page is not tried in a browser");
        page = directory.resolve("page.html");
        Files.writeString(page, ReportSamples.everything());
        browser = Chromium.start(directory.resolve("profile"));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static List<String> strings(String expression) throws InterruptedException {
        return browser.evaluate(expression).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsString)
                .toList();
    }

    @Test
    void saysNothingOnTheConsoleAndRequestsNothing() throws Exception {
        browser.open(page, 1400, 900, true);

        assertThat(browser.events("Runtime.consoleAPICalled")).isEmpty();
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(browser.events("Network.requestWillBeSent"))
                .extracting(e -> e.getAsJsonObject("params")
                        .getAsJsonObject("request")
                        .get("url")
                        .getAsString())
                .allMatch(url ->
                        url.startsWith("data:") || url.equals(page.toUri().toString()));
        assertThat(browser.evaluate("String(window.pwned)").getAsString()).isEqualTo("undefined");
    }

    @Test
    void isCompleteWithoutJavaScript() throws Exception {
        String text = "document.querySelector('main').innerText.length";
        String shown = "[...document.querySelectorAll('#rows tbody tr')].filter(r => r.offsetHeight > 0).length";
        browser.open(page, 1400, 900, true);
        int with = browser.evaluate(text).getAsInt();
        int rows = browser.evaluate(shown).getAsInt();
        browser.open(page, 1400, 900, false);

        assertThat(browser.evaluate("document.getElementById('controls').hidden")
                        .getAsBoolean())
                .isTrue();
        assertThat(browser.evaluate(shown).getAsInt()).isEqualTo(rows).isGreaterThan(20);
        assertThat(browser.evaluate(text).getAsInt()).isBetween(with - 300, with);
    }

    @Test
    void filtersAndSorts() throws Exception {
        browser.open(page, 1400, 900, true);
        browser.evaluate("function type(id, value, event) { const e = document.getElementById(id); e.value = value;"
                + " e.dispatchEvent(new Event(event)); }");
        browser.evaluate("type('find', 'ridge openblas', 'input')");
        List<String> left = strings(
                "[...document.querySelectorAll('#rows tbody tr')].filter(r => !r.hidden).map(r => r.innerText)");
        browser.evaluate("type('find', '', 'input')");
        browser.evaluate("type('verdict', 'wrong', 'change')");
        int wrong = browser.evaluate("[...document.querySelectorAll('#rows tbody tr')].filter(r => !r.hidden).length")
                .getAsInt();
        browser.evaluate(
                "[...document.querySelectorAll('#rows th button')].find(b => b.innerText.startsWith('Score')).click()");
        List<String> seconds =
                strings("[...document.querySelectorAll('#rows td[data-v]:nth-child(5)')].map(c => c.dataset.v)");

        assertThat(left).hasSize(4).allMatch(row -> row.contains("openblas"));
        assertThat(wrong).isEqualTo(2);
        assertThat(seconds.stream()
                        .filter(s -> !s.isEmpty())
                        .map(Double::valueOf)
                        .toList())
                .isSorted();
    }

    @Test
    void aLinkToARowOpensWhereItIsFrom() throws Exception {
        browser.open(page, 1400, 900, true);
        browser.evaluate("document.querySelector('td.from a').click()");

        assertThat(browser.evaluate("new Promise(r => setTimeout(() => r("
                                + "document.querySelector('li:target').checkVisibility()), 300))")
                        .getAsBoolean())
                .isTrue();

        browser.evaluate("document.querySelector('li:target a').click()");

        assertThat(browser.evaluate(
                                "new Promise(r => setTimeout(() => r(document.querySelectorAll('tr:target').length), 300))")
                        .getAsInt())
                .isEqualTo(1);
    }

    @Test
    void nothingIsWiderThanTheWindow() throws Exception {
        for (int width : new int[] {400, 1400}) {
            browser.open(page, width, 900, true);

            assertThat(browser.evaluate("document.documentElement.scrollWidth").getAsInt())
                    .as("at " + width)
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void wordsAndUnitsAreNotBrokenInNarrowWindows() throws Exception {
        browser.open(page, 400, 900, true);

        assertThat(
                        strings(
                                "[...document.querySelectorAll('td.u')].filter(c => c.innerText)"
                                        + ".filter(c => { const r = document.createRange(); r.selectNodeContents(c);"
                                        + " return new Set([...r.getClientRects()].map(q => Math.round(q.top / 9))).size > 1; }).map(c => c.innerText)"))
                .isEmpty();
        assertThat(browser.evaluate("Math.min(...[...document.querySelectorAll('td.r')].map(c => c.offsetWidth))")
                        .getAsInt())
                .isGreaterThan(100);
    }

    @Test
    void axeFindsNothing() throws Exception {
        for (int width : new int[] {400, 1400}) {
            browser.open(page, width, 900, true);
            browser.evaluate(axe());
            List<String> violations = strings("axe.run().then(r => r.violations.map(v => v.id + ': ' + v.help + ' '"
                    + " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 200)).join(' ')))");

            assertThat(violations).as("at " + width).isEmpty();
        }
    }

    private static String axe() throws Exception {
        Properties properties = new Properties();
        String pom = "/META-INF/maven/org.webjars.npm/axe-core/pom.properties";
        try (InputStream stream = ReportPageIT.class.getResourceAsStream(pom)) {
            properties.load(stream);
        }
        String file = "/META-INF/resources/webjars/axe-core/" + properties.getProperty("version") + "/axe.min.js";
        try (InputStream stream = ReportPageIT.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
