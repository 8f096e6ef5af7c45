package org.deblurbench.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of categories, evenly spaced: the value of a category is its place in the list.
 *
 * @param labels at least one, in order
 */
public record CategoryScale(List<String> labels) implements Scale {
    /** Half a category is left free at both ends. */
    private static final double MARGIN = 0.5;

    /** Copies the labels. */
    public CategoryScale {
        labels = List.copyOf(labels);
    }

    @Override
    public double position(double value) {
        return (value + MARGIN) / labels.size();
    }

    @Override
    public boolean accepts(double value) {
        return Double.isFinite(value);
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            ticks.add(new Tick(i, labels.get(i)));
        }
        return ticks;
    }
}
