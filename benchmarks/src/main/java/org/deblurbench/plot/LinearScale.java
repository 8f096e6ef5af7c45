package org.deblurbench.plot;

import java.util.ArrayList;
import java.util.List;

/** A linear axis between two ticks at steps of 1, 2 or 5 times a power of ten. */
record LinearScale(double low, double high, double step) implements Scale {
    private static final int INTERVALS = 5;

    static LinearScale around(List<Double> values) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (Double.isFinite(value)) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (least > most) {
            return new LinearScale(0, 1, 0.2);
        }
        if (least == most) {
            double room = least == 0 ? 1 : Math.abs(least) / 2;
            least -= room;
            most += room;
        }
        double step = niceStep((most - least) / INTERVALS);
        return new LinearScale(Math.floor(least / step) * step, Math.ceil(most / step) * step, step);
    }

    private static double niceStep(double rough) {
        double decade = Math.pow(10, Math.floor(Math.log10(rough)));
        for (double factor : new double[] {1, 2, 5}) {
            // A hair of slack: 0.2 / 0.1 is not always 2.
            if (rough <= factor * decade * (1 + 1e-9)) {
                return factor * decade;
            }
        }
        return 10 * decade;
    }

    @Override
    public double position(double value) {
        return (value - low) / (high - low);
    }

    @Override
    public boolean accepts(double value) {
        return Double.isFinite(value);
    }

    @Override
    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        long first = Math.round(low / step);
        long last = Math.round(high / step);
        for (long i = first; i <= last; i++) {
            ticks.add(new Tick(i * step, Labels.number(i * step)));
        }
        return ticks;
    }
}
