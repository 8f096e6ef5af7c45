package org.deblurbench.reproduce.data;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data of a figure as CSV (RFC 4180, but for line ends), in the order in which it was found. */
final class FigureCsv {
    private FigureCsv() {}

    static String curves(FigureData data) {
        StringBuilder csv = new StringBuilder(line("curve", "x", "y", "reference", "tolerance"));
        for (Curve curve : data.curves()) {
            for (Point point : curve.points()) {
                csv.append(line(
                        curve.name(),
                        Double.toString(point.x()),
                        Double.toString(point.y()),
                        reference(point.agreement()),
                        tolerance(point.agreement())));
            }
        }
        return csv.toString();
    }

    static String quantities(FigureData data) {
        StringBuilder csv =
                new StringBuilder(line("number", "value", "unit", "how", "report", "reference", "tolerance"));
        for (Quantity quantity : data.quantities()) {
            csv.append(line(
                    quantity.label(),
                    Double.toString(quantity.value()),
                    quantity.unit(),
                    quantity.how(),
                    quantity.reported(),
                    reference(quantity.agreement()),
                    tolerance(quantity.agreement())));
        }
        return csv.toString();
    }

    /** A line of pixels a line: images differ in width. */
    static String pictures(FigureData data) {
        StringBuilder csv = new StringBuilder(line("row", "column", "caption", "y", "pixels from left to right"));
        for (Picture picture : data.pictures()) {
            for (int y = 0; y < picture.height(); y++) {
                List<Double> pixels = picture.values().subList(y * picture.width(), (y + 1) * picture.width());
                csv.append(Stream.concat(
                                Stream.of(picture.row(), picture.column(), picture.caption(), Integer.toString(y))
                                        .map(FigureCsv::cell),
                                pixels.stream().map(FigureCsv::number))
                        .collect(Collectors.joining(",", "", "\n")));
            }
        }
        return csv.toString();
    }

    private static String number(double value) {
        return value == 0 ? "0" : Double.toString(value);
    }

    private static String reference(Agreement agreement) {
        return agreement == null ? "" : Double.toString(agreement.reference());
    }

    private static String tolerance(Agreement agreement) {
        if (agreement == null) {
            return "";
        }
        return agreement.kind() == Agreement.Kind.AT_MOST ? "at most" : Double.toString(agreement.tolerance());
    }

    private static String line(String... cells) {
        return Arrays.stream(cells).map(FigureCsv::cell).collect(Collectors.joining(",", "", "\n"));
    }

    private static String cell(String text) {
        return text.matches("[^\",\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
    }
}
