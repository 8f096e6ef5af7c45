package org.deblurbench.plot;

import java.util.List;

/**
 * Lines, points or both over two axes. Values that have no place on an axis are left out, and interrupt their line; what
 * is outside an axis is not shown.
 *
 * @param caption for screen readers, and the visible title of a file
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param series in the order of the legend; the place in it is the look, so that an empty series keeps the looks of others
 * @param guides lines through the whole frame
 * @param width of the picture, in pixels
 * @param height of the frame, in pixels
 */
public record XyChart(Caption caption, Axis x, Axis y, List<Series> series, List<Guide> guides, int width, int height) {
    private static final int LABEL_CHARACTERS = 28;

    /** Copies the lists. */
    public XyChart {
        series = List.copyOf(series);
        guides = List.copyOf(guides);
    }

    /** What is drawn of a series. */
    public enum Shape {
        LINE,
        POINTS,
        LINE_AND_POINTS
    }

    /**
     * A series.
     *
     * @param name for the legend; empty for none
     * @param shape what is drawn
     * @param points in the order of the line
     */
    public record Series(String name, Shape shape, List<Point> points) {
        /** Copies the points. */
        public Series {
            points = List.copyOf(points);
        }
    }

    /**
     * A point.
     *
     * @param x its place
     * @param y its place
     * @param low lower end of an interval of y; NaN for none
     * @param high upper end of it; NaN for none
     * @param label written beside it; empty for none
     * @param tip shown on hovering over the point; empty for none
     */
    public record Point(double x, double y, double low, double high, String label, String tip) {
        /** A point with nothing written beside it. */
        public static Point of(double x, double y) {
            return new Point(x, y, Double.NaN, Double.NaN, "", "");
        }

        /** A point with a text beside it, which is also its tip. */
        public static Point labelled(double x, double y, String label) {
            return new Point(x, y, Double.NaN, Double.NaN, label, label);
        }
    }

    /**
     * A dashed line through the whole frame.
     *
     * @param vertical at a value of x, else at a value of y
     * @param value where
     * @param label written at it
     */
    public record Guide(boolean vertical, double value, String label) {}

    /** The chart as an SVG element. */
    public String svg(Theme theme) {
        Canvas canvas = new Canvas(
                caption, theme, width, series.stream().map(XyChart::key).toList());
        double numbers = y.scale().ticks().stream()
                .mapToDouble(tick -> Labels.width(tick.label(), PlotStyle.FONT))
                .max()
                .orElse(0);
        double top = canvas.top() + 24;
        Frame frame = new Frame(Math.max(30, numbers + 14), top, width - Frame.rightMargin(x), top + height);
        frame.drawY(canvas, y);
        frame.drawX(canvas, x);
        frame.drawBorder(canvas);
        guides.forEach(guide -> draw(canvas, frame, guide));
        String clip = canvas.clip(frame.left(), frame.top(), frame.right(), frame.bottom());
        for (int i = 0; i < series.size(); i++) {
            draw(canvas, frame, clip, i, series.get(i));
        }
        return canvas.finish(frame.bottom() + 42);
    }

    private static Canvas.Key key(Series one) {
        return new Canvas.Key(one.name(), one.shape() != Shape.POINTS, one.shape() != Shape.LINE);
    }

    private void draw(Canvas canvas, Frame frame, Guide guide) {
        Axis axis = guide.vertical() ? x : y;
        if (!axis.scale().shows(guide.value())) {
            return;
        }
        String label = Labels.cut(guide.label(), 2 * LABEL_CHARACTERS);
        if (guide.vertical()) {
            double at = frame.x(x, guide.value());
            canvas.body().empty("line", "class", "guide", "x1", at, "y1", frame.top(), "x2", at, "y2", frame.bottom());
            boolean left = at + Labels.width(label, PlotStyle.FONT) + 8 > frame.right();
            canvas.text(label, guide.label(), left ? at - 5 : at + 5, frame.top() + 14, left ? "end" : "start");
        } else {
            double at = frame.y(y, guide.value());
            canvas.body().empty("line", "class", "guide", "x1", frame.left(), "y1", at, "x2", frame.right(), "y2", at);
            double above = at - 5 < frame.top() + 12 ? at + 14 : at - 5;
            boolean left = near(frame, above, true) < near(frame, above, false);
            canvas.text(
                    label, guide.label(), left ? frame.left() + 5 : frame.right() - 5, above, left ? "start" : "end");
        }
        canvas.body().line();
    }

    /** Points that a label at this height would hide, in one half of the frame. */
    private long near(Frame frame, double height, boolean left) {
        double middle = (frame.left() + frame.right()) / 2;
        return series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> Math.abs(frame.y(y, point.y()) - height) < PlotStyle.FONT
                        && (frame.x(x, point.x()) < middle) == left)
                .count();
    }

    private void draw(Canvas canvas, Frame frame, String clip, int look, Series one) {
        if (one.shape() != Shape.POINTS) {
            String path = path(frame, one);
            if (!path.isEmpty()) {
                canvas.body()
                        .empty(
                                "path",
                                "class",
                                "s" + Math.floorMod(look, PlotStyle.LOOKS) + " line",
                                "clip-path",
                                clip,
                                "d",
                                path)
                        .line();
            }
        }
        for (Point point : one.points()) {
            if (x.scale().shows(point.x()) && y.scale().shows(point.y())) {
                draw(canvas, frame, look, one.shape(), point);
            }
        }
    }

    private void draw(Canvas canvas, Frame frame, int look, Shape shape, Point point) {
        double px = frame.x(x, point.x());
        double py = frame.y(y, point.y());
        if (y.scale().accepts(point.low()) && y.scale().accepts(point.high())) {
            double low = frame.yInside(y, point.low());
            double high = frame.yInside(y, point.high());
            String css = "s" + Math.floorMod(look, PlotStyle.LOOKS) + " span";
            canvas.body().empty("line", "class", css, "x1", px, "y1", low, "x2", px, "y2", high);
        }
        if (shape != Shape.LINE) {
            Mark.draw(canvas.body(), look, px, py, point.tip());
            canvas.body().line();
        }
        if (!point.label().isEmpty()) {
            String label = Labels.cut(point.label(), LABEL_CHARACTERS);
            boolean left = px + 9 + Labels.width(label, PlotStyle.FONT) > frame.right();
            canvas.text(label, point.label(), left ? px - 9 : px + 9, py + 4, left ? "end" : "start");
            canvas.body().line();
        }
    }

    private String path(Frame frame, Series one) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (Point point : one.points()) {
            if (hasPlace(point)) {
                path.append(pen ? 'L' : 'M')
                        .append(Markup.number(frame.x(x, point.x())))
                        .append(' ')
                        .append(Markup.number(frame.y(y, point.y())));
            }
            pen = hasPlace(point);
        }
        return path.toString();
    }

    private boolean hasPlace(Point point) {
        return x.scale().accepts(point.x()) && y.scale().accepts(point.y());
    }
}
