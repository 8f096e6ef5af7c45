package org.deblurbench.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.deblurbench.plot.PlotStyle;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;

/** The page, from results. The same results are the same text. */
public final class ReportPage {
    private ReportPage() {}

    /**
     * Writes the page.
     *
     * @param sources runs, and among their rows at least one that is ok; none if there are changes
     * @param changes of duels and comparisons; none if there are runs
     * @param pictures of {@link Pictures}; null for none
     * @return HTML
     */
    public static String of(List<Source> sources, List<ChangeSource> changes, Gallery pictures) {
        List<Shown> rows = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            Run run = sources.get(s).run();
            for (RunRow row : run.rows()) {
                rows.add(new Shown("r" + rows.size(), s, row));
            }
        }
        List<Group> groups = Group.of(rows);
        List<Library> libraries = Library.of(rows, sources);
        List<Line> lines = rows.stream().map(row -> Line.of(row, sources)).toList();
        String style = PlotStyle.page() + resource("report.css");
        String script = resource("report.js");
        PageView view = new PageView(
                title(sources, changes),
                policy(style, script),
                style,
                script,
                DataJson.of(sources, changes),
                Machine.of(sources),
                Machine.shared(sources),
                Headline.of(groups, rows, sources, libraries),
                Method.legend(rows),
                InShort.of(groups, sources),
                libraries,
                Trust.of(rows, sources),
                changed(changes),
                Standing.of(groups, rows, sources),
                Winner.of(groups, sources),
                TimeCharts.scores(groups, sources),
                QualityCharts.trade(rows, sources),
                rates(groups, rows, sources),
                TimeCharts.scaling(rows, sources),
                QualityCharts.curves(rows, sources),
                QualityCharts.noise(rows, sources),
                pictures,
                lines,
                Origin.of(rows, lines));
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(
                        null, ContentType.Html, ReportPage.class.getClassLoader(), "org.deblurbench.html.template")
                .render("report.jte", view, html);
        return html.toString();
    }

    private static List<Chart> rates(List<Group> groups, List<Shown> rows, List<Source> sources) {
        List<Chart> charts = new ArrayList<>(OrderCharts.of(rows, sources));
        charts.addAll(TimeCharts.rates(groups, sources));
        return charts;
    }

    private static String title(List<Source> sources, List<ChangeSource> changes) {
        if (sources.isEmpty()) {
            return changes.size() == 1 ? changes.get(0).name() : changes.size() + " comparisons";
        }
        return sources.size() == 1 ? sources.get(0).name() : sources.size() + " runs";
    }

    private static List<ChangeView> changed(List<ChangeSource> changes) {
        List<ChangeView> views = new ArrayList<>();
        for (ChangeSource change : changes) {
            views.add(ChangeView.of("changed-" + views.size(), change));
        }
        return views;
    }

    private static String policy(String style, String script) {
        return "default-src 'none'; img-src data:; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = ReportPage.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
