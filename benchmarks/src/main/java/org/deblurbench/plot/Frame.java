package org.deblurbench.plot;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;

/** The rectangle that the data is drawn in, with the grid and the labels of its axes around it. */
record Frame(double left, double top, double right, double bottom) {
    /** Numbers are shorter; categories may have any name. */
    private static final int TICK_CHARACTERS = 16;

    /** What the last number of a horizontal axis needs beyond the frame. */
    static double rightMargin(Axis x) {
        List<Scale.Tick> ticks = x.scale().ticks();
        String last =
                ticks.isEmpty() ? "" : Labels.cut(ticks.get(ticks.size() - 1).label(), TICK_CHARACTERS);
        return Math.max(16, Labels.width(last, PlotStyle.FONT) / 2 + 2);
    }

    double x(Axis axis, double value) {
        return left + axis.scale().position(value) * (right - left);
    }

    double y(Axis axis, double value) {
        return bottom - axis.scale().position(value) * (bottom - top);
    }

    /** As {@link #x}, but not outside the frame. */
    double xInside(Axis axis, double value) {
        return Math.max(left, Math.min(right, x(axis, value)));
    }

    /** As {@link #y}, but not outside the frame. */
    double yInside(Axis axis, double value) {
        return Math.max(top, Math.min(bottom, y(axis, value)));
    }

    /** Vertical grid lines, numbers below them, and the axis's label below those; takes 40 pixels below the frame. */
    void drawX(Canvas canvas, Axis axis) {
        drawGrid(
                canvas,
                axis,
                value -> "M" + Markup.number(x(axis, value)) + " " + Markup.number(top) + "V" + Markup.number(bottom));
        double free = Double.NEGATIVE_INFINITY;
        for (Scale.Tick tick : axis.scale().ticks()) {
            double x = x(axis, tick.value());
            String label = Labels.cut(tick.label(), TICK_CHARACTERS);
            double half = Labels.width(label, PlotStyle.FONT) / 2;
            if (!label.isEmpty() && x - half > free) {
                canvas.text(label, tick.label(), x, bottom + 16, "middle");
                free = x + half + 6;
            }
        }
        canvas.body().line();
        double room = right - left + left / 2;
        String label = Labels.cut(axis.label(), (int) (room / 7));
        // In the middle, unless it would then end outside the picture.
        double middle = Math.min((left + right) / 2, right + 12 - Labels.width(label, PlotStyle.FONT) / 2);
        canvas.text(label, axis.label(), middle, bottom + 35, "middle");
        canvas.body().line();
    }

    /** Horizontal grid lines, numbers left of them, and the axis's label above the frame's left corner. */
    void drawY(Canvas canvas, Axis axis) {
        drawGrid(
                canvas,
                axis,
                value -> "M" + Markup.number(left) + " " + Markup.number(y(axis, value)) + "H" + Markup.number(right));
        double free = Double.POSITIVE_INFINITY;
        for (Scale.Tick tick : axis.scale().ticks()) {
            double y = y(axis, tick.value());
            if (!tick.label().isEmpty() && y + 6 < free) {
                canvas.text(tick.label(), tick.label(), left - 6, y + 4, "end");
                free = y - 8;
            }
        }
        canvas.body().line();
        String label = Labels.cut(axis.label(), (int) (right / 7));
        canvas.text(label, axis.label(), 8, top - 9, "start");
        canvas.body().line();
    }

    /** One path for all lines with a number and one for those without: lines were a third of a page of many charts. */
    private static void drawGrid(Canvas canvas, Axis axis, DoubleFunction<String> line) {
        for (boolean numbered : new boolean[] {false, true}) {
            String path = axis.scale().ticks().stream()
                    .filter(tick -> tick.label().isEmpty() != numbered)
                    .map(tick -> line.apply(tick.value()))
                    .collect(Collectors.joining());
            if (!path.isEmpty()) {
                canvas.body().empty("path", "class", numbered ? "grid" : "minor", "d", path);
            }
        }
    }

    void drawBorder(Canvas canvas) {
        canvas.body()
                .empty("rect", "class", "frame", "x", left, "y", top, "width", right - left, "height", bottom - top)
                .line();
    }
}
