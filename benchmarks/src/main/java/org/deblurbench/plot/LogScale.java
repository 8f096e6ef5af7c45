package org.deblurbench.plot;

import java.util.ArrayList;
import java.util.List;

/** A logarithmic axis; positions and bounds in decades. */
record LogScale(double lowDecade, double highDecade) implements Scale {
    /** With more decades than this, only some of them get a label. */
    private static final int MOST_LABELS = 9;

    /** Up to this many decades, 2 and 5 have a label too. */
    private static final double FEW_DECADES = 2.01;

    private static final int[] MANTISSAS = {1, 2, 5};

    static LogScale around(List<Double> values) {
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double value : values) {
            if (Double.isFinite(value) && value > 0) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (least > most) {
            return new LogScale(0, 1);
        }
        double low = bound(least, false);
        double high = bound(most, true);
        return low < high ? new LogScale(low, high) : new LogScale(low - 1, high + 1);
    }

    /** The nearest 1, 2 or 5 times a power of ten that is not inside the value, as a decade. */
    private static double bound(double value, boolean upwards) {
        double decade = Math.floor(Math.log10(value));
        double mantissa = value / Math.pow(10, decade);
        double slack = 1e-9;
        double bound = upwards ? 10 : 1;
        for (int m : MANTISSAS) {
            if (upwards && m >= mantissa * (1 - slack)) {
                bound = m;
                break;
            }
            if (!upwards && m <= mantissa * (1 + slack)) {
                bound = m;
            }
        }
        return decade + Math.log10(bound);
    }

    @Override
    public double position(double value) {
        return (Math.log10(value) - lowDecade) / (highDecade - lowDecade);
    }

    @Override
    public boolean accepts(double value) {
        return Double.isFinite(value) && value > 0;
    }

    @Override
    public List<Tick> ticks() {
        double decades = highDecade - lowDecade;
        int every = Math.max(1, (int) Math.ceil(decades / MOST_LABELS));
        List<Tick> ticks = new ArrayList<>();
        for (int decade = (int) Math.floor(lowDecade); decade <= Math.ceil(highDecade); decade++) {
            for (int m = 1; m < 10; m++) {
                if (m > 1 && every > 1) {
                    break;
                }
                double at = decade + Math.log10(m);
                if (at < lowDecade - 1e-9 || at > highDecade + 1e-9) {
                    continue;
                }
                boolean labelled =
                        m == 1 ? Math.floorMod(decade, every) == 0 : decades < FEW_DECADES && (m == 2 || m == 5);
                ticks.add(new Tick(m * Math.pow(10, decade), labelled ? Labels.scientific(m, decade) : ""));
            }
        }
        return ticks;
    }
}
