package org.deblurbench.plot;

import java.util.List;

/**
 * Values by category, as dots with intervals: rows from top to bottom, groups by look. No bars, whose length would mean
 * nothing on a logarithmic axis.
 *
 * @param caption for screen readers, and the visible title of a file
 * @param x the axis of the values
 * @param groups names of the groups, for the legend; one empty name for none
 * @param rows from top to bottom
 * @param guides values that have a line through all rows, such as where nothing has changed
 * @param width of the picture, in pixels
 */
public record DotPlot(Caption caption, Axis x, List<String> groups, List<Row> rows, List<Double> guides, int width) {
    private static final double ROW = 22;

    /** Rows of many dots are as high as these need. */
    private static final double DOT = 11;

    /** Copies the lists. */
    public DotPlot {
        groups = List.copyOf(groups);
        rows = List.copyOf(rows);
        guides = List.copyOf(guides);
    }

    /** A chart without guides. */
    public DotPlot(Caption caption, Axis x, List<String> groups, List<Row> rows, int width) {
        this(caption, x, groups, rows, List.of(), width);
    }

    /**
     * A category.
     *
     * @param label its name
     * @param dots its values, below each other
     * @param note written in the row instead of dots, such as why there are none; empty for none
     */
    public record Row(String label, List<Dot> dots, String note) {
        /** Copies the dots. */
        public Row {
            dots = List.copyOf(dots);
        }

        /** A category with values. */
        public static Row of(String label, List<Dot> dots) {
            return new Row(label, dots, "");
        }
    }

    /**
     * A value.
     *
     * @param group its place in the list of groups
     * @param value where the dot is
     * @param low lower end of its interval; NaN for none
     * @param high upper end of it; NaN for none
     * @param tip shown on hovering; empty for none
     */
    public record Dot(int group, double value, double low, double high, String tip) {
        /** A value without an interval. */
        public static Dot of(int group, double value, String tip) {
            return new Dot(group, value, Double.NaN, Double.NaN, tip);
        }
    }

    /** The chart as an SVG element. */
    public String svg(Theme theme) {
        Canvas canvas = new Canvas(
                caption,
                theme,
                width,
                groups.stream().map(name -> new Canvas.Key(name, false, true)).toList());
        int characters = (int) (width * 0.45 / 7.5);
        double labels = rows.stream()
                .mapToDouble(row -> Labels.width(Labels.cut(row.label(), characters), PlotStyle.FONT))
                .max()
                .orElse(0);
        double left = Math.max(16, labels + 16);
        double top = canvas.top() + 6;
        double height = rows.stream().mapToDouble(DotPlot::height).sum();
        Frame frame = new Frame(left, top, width - Frame.rightMargin(x), top + height);
        frame.drawX(canvas, x);
        frame.drawBorder(canvas);
        guides.stream().filter(x.scale()::shows).forEach(guide -> {
            double at = frame.x(x, guide);
            canvas.body()
                    .empty("line", "class", "guide", "x1", at, "y1", frame.top(), "x2", at, "y2", frame.bottom())
                    .line();
        });
        double y = top;
        for (Row row : rows) {
            draw(canvas, frame, row, y, characters);
            y += height(row);
        }
        return canvas.finish(frame.bottom() + 42);
    }

    private static double height(Row row) {
        return Math.max(ROW, (row.dots().size() + 1) * DOT);
    }

    private void draw(Canvas canvas, Frame frame, Row row, double top, int characters) {
        double middle = top + height(row) / 2;
        canvas.text(Labels.cut(row.label(), characters), row.label(), frame.left() - 8, middle + 4, "end");
        if (!row.note().isEmpty()) {
            int room = (int) ((frame.right() - frame.left() - 16) / 7.5);
            canvas.text(Labels.cut(row.note(), room), row.note(), frame.left() + 8, middle + 4, "start");
        }
        double y = middle - (row.dots().size() - 1) * DOT / 2;
        for (Dot dot : row.dots()) {
            if (x.scale().shows(dot.value())) {
                draw(canvas, frame, dot, y);
            }
            y += DOT;
        }
        canvas.body().line();
    }

    private void draw(Canvas canvas, Frame frame, Dot dot, double y) {
        if (x.scale().accepts(dot.low()) && x.scale().accepts(dot.high())) {
            String css = "s" + Math.floorMod(dot.group(), PlotStyle.LOOKS) + " span";
            canvas.body()
                    .empty(
                            "line",
                            "class",
                            css,
                            "x1",
                            frame.xInside(x, dot.low()),
                            "y1",
                            y,
                            "x2",
                            frame.xInside(x, dot.high()),
                            "y2",
                            y);
        }
        Mark.draw(canvas.body(), dot.group(), frame.x(x, dot.value()), y, dot.tip());
    }
}
