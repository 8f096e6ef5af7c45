package org.deblurbench.duel;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import org.deblurbench.plot.Axis;
import org.deblurbench.plot.Caption;
import org.deblurbench.plot.Theme;
import org.deblurbench.plot.XyChart;

/** How often a slowdown is found, over how large it is: what a test is worth. At 0 it is how often nothing is found. */
final class PowerChart {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 320;

    private PowerChart() {}

    /**
     * A way to judge.
     *
     * @param name for the legend
     * @param shares per cent of rows called slower, by the per cent by which they were
     */
    record Power(String name, SortedMap<Integer, Double> shares) {}

    /** The chart as an SVG element. */
    static String svg(List<Power> powers) {
        List<Double> slowdowns = powers.stream()
                .map(power -> power.shares().keySet())
                .flatMap(Collection::stream)
                .map(Integer::doubleValue)
                .toList();
        return new XyChart(
                        new Caption(
                                "power",
                                "How often a slowdown is found",
                                "Per cent of the rows that are called slower, over the per cent by which all of them are slower,"
                                        + " by a duel and by what is common practice."),
                        Axis.linear("all rows are slower by, %", slowdowns),
                        Axis.linear("called slower, % of rows", List.of(0.0, 100.0)),
                        powers.stream().map(PowerChart::series).toList(),
                        List.of(),
                        WIDTH,
                        HEIGHT)
                .svg(Theme.FILE);
    }

    private static XyChart.Series series(Power power) {
        return new XyChart.Series(
                power.name(),
                XyChart.Shape.LINE_AND_POINTS,
                power.shares().entrySet().stream()
                        .map(share -> XyChart.Point.of(share.getKey(), share.getValue()))
                        .toList());
    }
}
