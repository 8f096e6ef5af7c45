package org.deblurbench.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.record.CurvePoint;

/**
 * The validation error of an iterative method over time, until it reaches a target. Its clock stands still while the
 * error is looked at. It looks after iterations 1, 2, 3 … and then ever more rarely, each time a tenth later, so that a
 * long run is not spent on looking, and the time to the target is at most a tenth too long.
 */
public final class QualityCurve implements Checkpoints {
    private static final double NEXT = 1.1;

    private final double target;
    private final DoubleSupplier validationMspe;
    private final List<CurvePoint> points = new ArrayList<>();
    private int next = 1;
    private long start;
    private long spentLooking;

    /**
     * Prepares a curve.
     *
     * @param target the validation MSPE at which the method may stop
     * @param validationMspe restores the validation images with the weights of the moment
     */
    public QualityCurve(double target, DoubleSupplier validationMspe) {
        this.target = target;
        this.validationMspe = validationMspe;
    }

    /** Forgets what was, and starts the clock. */
    public void start() {
        points.clear();
        next = 1;
        spentLooking = 0;
        start = System.nanoTime();
    }

    @Override
    public boolean isDue(int iteration) {
        return iteration >= next;
    }

    @Override
    public boolean isEnough(int iteration) {
        long before = System.nanoTime();
        double mspe = validationMspe.getAsDouble();
        points.add(new CurvePoint((before - start - spentLooking) / 1e9, iteration, mspe));
        next = Math.max(iteration + 1, (int) (iteration * NEXT));
        spentLooking += System.nanoTime() - before;
        return mspe <= target;
    }

    /** What was seen, in order. */
    public List<CurvePoint> points() {
        return List.copyOf(points);
    }

    /** Whether the last look found the target reached. */
    public boolean isReached() {
        return !points.isEmpty() && last().validationMspe() <= target;
    }

    /** The last look. */
    public CurvePoint last() {
        return points.get(points.size() - 1);
    }
}
