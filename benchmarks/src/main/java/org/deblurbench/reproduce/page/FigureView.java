package org.deblurbench.reproduce.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deblurbench.plot.Theme;
import org.deblurbench.reproduce.data.Agreement;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.Point;

/**
 * A figure as the page shows it.
 *
 * @param id its name
 * @param title its heading
 * @param claim what the report says
 * @param findings sentences
 * @param charts drawn
 * @param numbers may be empty
 * @param agreements of curves with references: sentences
 * @param leftOut sentences
 * @param files names of the files beside the page
 */
public record FigureView(
        String id,
        String title,
        String claim,
        List<String> findings,
        List<Chart> charts,
        List<NumberRow> numbers,
        List<String> agreements,
        List<String> leftOut,
        List<String> files) {
    /**
     * A chart.
     *
     * @param title what it shows
     * @param svg the element
     */
    public record Chart(String title, String svg) {}

    /**
     * Whether the report has any of the numbers.
     *
     * @return if not, the table needs no column for them
     */
    public boolean hasReported() {
        return numbers.stream().anyMatch(row -> !row.reported().isEmpty());
    }

    /**
     * Whether there is a reference for any of the numbers.
     *
     * @return if not, the table needs no column for them
     */
    public boolean hasReferences() {
        return numbers.stream().anyMatch(row -> !row.reference().isEmpty());
    }

    /** Draws a figure. */
    static FigureView of(Sheet sheet) {
        List<Chart> charts = sheet.panels().stream()
                .map(panel -> new Chart(panel.title(), panel.svg(sheet.id(), sheet.data(), Theme.PAGE)))
                .filter(chart -> !chart.svg().isEmpty())
                .toList();
        return new FigureView(
                sheet.id(),
                sheet.title(),
                sheet.claim(),
                sheet.data().findings(),
                charts,
                sheet.data().quantities().stream().map(NumberRow::of).toList(),
                sheet.data().curves().stream()
                        .filter(curve -> curve.judged() > 0)
                        .map(FigureView::agreement)
                        .toList(),
                sheet.data().leftOut(),
                files(sheet));
    }

    private static String agreement(Curve curve) {
        long wrong = curve.wrong().size();
        String sentence = String.format(
                Locale.ROOT,
                "%s: %d of the %d points with an independent reference agree with it.",
                curve.name(),
                curve.judged() - wrong,
                curve.judged());
        StringBuilder all = new StringBuilder(sentence);
        for (Point point : curve.wrong()) {
            Agreement agreement = point.agreement();
            all.append(String.format(
                    Locale.ROOT,
                    " At %s it is %s, where the reference is %s: off by %.2g of it, with a tolerance of %.2g.",
                    Numbers.text(point.x()),
                    Numbers.text(point.y()),
                    Numbers.text(agreement.reference()),
                    agreement.difference(point.y()),
                    agreement.tolerance()));
        }
        return all.toString();
    }

    private static List<String> files(Sheet sheet) {
        List<String> files = new ArrayList<>();
        sheet.panels().stream()
                .filter(panel ->
                        !panel.svg(sheet.id(), sheet.data(), Theme.FILE).isEmpty())
                .forEach(panel -> files.add(Drawing.file(sheet, panel)));
        if (!sheet.data().curves().isEmpty()) {
            files.add(sheet.id() + "-curves.csv");
        }
        if (!sheet.data().quantities().isEmpty()) {
            files.add(sheet.id() + "-numbers.csv");
        }
        if (!sheet.data().pictures().isEmpty()) {
            files.add(sheet.id() + "-pictures.csv");
        }
        files.add(sheet.id() + ".json");
        return files;
    }
}
