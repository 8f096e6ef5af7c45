package org.deblurbench.reproduce.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.deblurbench.plot.PlotStyle;
import org.deblurbench.plot.Theme;
import org.deblurbench.record.AtomicFile;

/** Draws figures into a directory: an SVG file for each chart, and the page. The same data gives the same bytes. */
public final class Drawing {
    /** The page's name in the directory. */
    public static final String PAGE = "index.html";

    /** The figure that the page shows as its table. */
    private static final String TABLE = "table";

    private static final String TEMPLATES = "org.deblurbench.html.template";

    private Drawing() {}

    /**
     * Writes all files.
     *
     * @param directory exists
     * @param sheets the figures that there are, in the order of the page
     * @param facts what was measured on and with, by name, in the order of the page
     * @param differences from the report: sentences
     * @param missing figures that were not measured, in words
     * @throws IOException if a file cannot be written
     */
    public static void write(
            Path directory,
            List<Sheet> sheets,
            Map<String, String> facts,
            List<String> differences,
            List<String> missing)
            throws IOException {
        for (Sheet sheet : sheets) {
            for (Panel panel : sheet.panels()) {
                String svg = panel.svg(sheet.id(), sheet.data(), Theme.FILE);
                if (!svg.isEmpty()) {
                    AtomicFile.write(directory.resolve(file(sheet, panel)), svg);
                }
            }
        }
        AtomicFile.write(directory.resolve(PAGE), page(sheets, facts, differences, missing));
    }

    /** The name of a chart's file. */
    static String file(Sheet sheet, Panel panel) {
        return sheet.id() + "-" + panel.name() + ".svg";
    }

    /** The page as text. */
    static String page(List<Sheet> sheets, Map<String, String> facts, List<String> differences, List<String> missing) {
        List<MethodRow> methods = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<FigureView> figures = new ArrayList<>();
        for (Sheet sheet : sheets) {
            if (sheet.id().equals(TABLE)) {
                methods.addAll(MethodRow.of(sheet.data()));
                Stream.concat(sheet.data().findings().stream(), sheet.data().leftOut().stream())
                        .forEach(notes::add);
            } else {
                figures.add(FigureView.of(sheet));
            }
        }
        long judged = sheets.stream().mapToLong(s -> s.data().judged()).sum();
        long wrong = sheets.stream().mapToLong(s -> s.data().wrong()).sum();
        String summary = String.format(
                Locale.ROOT,
                "%d of the %d numbers and points with an independent reference agree with it within their tolerance.",
                judged - wrong,
                judged);
        PageView view = new PageView(
                facts, summary, wrong == 0, methods, notes, differences, figures, missing, PlotStyle.page());
        StringOutput html = new StringOutput();
        TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES)
                .render("reproduction.jte", view, html);
        return html.toString();
    }
}
