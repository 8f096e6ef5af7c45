package org.deblurbench.method.lasso.homotopy;

import java.util.Arrays;
import org.deblurbench.backend.loops.ArrayLoops;

/**
 * The inactive inputs that may reach their bounds within a segment: their gradients g, the speeds ρ of their bounds, and
 * their rows of G against the active set, kept compact, so that the change of their gradients costs as many products as
 * there are pairs of them. Allocates in the constructor only.
 */
final class WatchList {
    private final double[][] gram;
    private final ArrayLoops loops;

    /** Row p holds G between active position p and every slot. */
    private final double[][] rows;

    private final int[] inputs;
    private final double[] gradients;
    private final double[] rates;

    /** Whether a slot's input is inactive; those that have joined keep their slot. */
    private final boolean[] inactive;

    /** G_jA d of each slot: how fast its gradient falls. */
    private final double[] slopes;

    /** The slot of each input, or -1. */
    private final int[] slots;

    private int size;
    private double step;
    private double sign;

    /**
     * Allocates an empty list.
     *
     * @param gram G, n x n
     * @param loops what its inner loops are
     */
    WatchList(double[][] gram, ArrayLoops loops) {
        int n = gram.length;
        this.gram = gram;
        this.loops = loops;
        this.rows = new double[n][n];
        this.inputs = new int[n];
        this.gradients = new double[n];
        this.rates = new double[n];
        this.inactive = new boolean[n];
        this.slopes = new double[n];
        this.slots = new int[n];
        Arrays.fill(slots, -1);
    }

    void clear() {
        for (int slot = 0; slot < size; slot++) {
            slots[inputs[slot]] = -1;
        }
        size = 0;
    }

    /** Adds an inactive input; {@link #gather} must follow before the next step. */
    void add(int input, double gradient, double rate) {
        inputs[size] = input;
        slots[input] = size;
        inactive[size] = true;
        gradients[size] = gradient;
        rates[size] = rate;
        size++;
    }

    /** Reads the rows of G. */
    void gather(ActiveSet active) {
        for (int p = 0; p < active.size(); p++) {
            gather(rows[p], gram[active.input(p)]);
        }
    }

    private void gather(double[] row, double[] gramRow) {
        for (int slot = 0; slot < size; slot++) {
            row[slot] = gramRow[inputs[slot]];
        }
    }

    /** Follows {@link ActiveSet#append}. */
    void appended(ActiveSet active) {
        int p = active.size() - 1;
        int input = active.input(p);
        inactive[slots[input]] = false;
        gather(rows[p], gram[input]);
    }

    /**
     * Follows {@link ActiveSet#drop}: the input is watched from here on.
     *
     * @param active without it
     * @param p its position before
     * @param input the input
     * @param gradient its gradient, which lies on the bound
     * @param rate the speed of its bound
     */
    void dropped(ActiveSet active, int p, int input, double gradient, double rate) {
        double[] row = rows[p];
        int k = active.size();
        System.arraycopy(rows, p + 1, rows, p, k - p);
        rows[k] = row;
        int slot = slots[input];
        if (slot >= 0) {
            inactive[slot] = true;
            gradients[slot] = gradient;
            rates[slot] = rate;
        } else {
            add(input, gradient, rate);
            // G is symmetric, and one of its rows is in one place.
            double[] gramRow = gram[input];
            for (int q = 0; q < k; q++) {
                rows[q][size - 1] = gramRow[active.input(q)];
            }
        }
    }

    /** Stops watching an input until the next {@link #clear}. */
    void ignore(int input) {
        inactive[slots[input]] = false;
    }

    /**
     * Finds the input whose gradient reaches its bound first; {@link #step} and {@link #sign} tell when and which bound.
     *
     * @param active with its direction computed
     * @param end the bounds at the end of the segment, the same for all
     * @param remaining the time until then; a bound is {@code end + remaining * ρ} now
     * @param slowest the smallest speed of approach that is told from rounding
     * @param limit how far to look
     * @return the input; -1 if none gets there before {@code limit}, and then the step is the limit
     */
    int firstToJoin(ActiveSet active, double end, double remaining, double slowest, double limit) {
        Arrays.fill(slopes, 0, size, 0);
        loops.addCombination(slopes, 1, active.direction(), rows, 0, active.size(), 0, size);
        step = limit;
        int first = -1;
        for (int slot = 0; slot < size; slot++) {
            if (inactive[slot]) {
                double bound = end + remaining * rates[slot];
                double rising = rates[slot] - slopes[slot];
                double falling = rates[slot] + slopes[slot];
                if (rising > slowest && bound - gradients[slot] < step * rising) {
                    step = Math.max(0, (bound - gradients[slot]) / rising);
                    sign = 1;
                    first = slot;
                }
                if (falling > slowest && bound + gradients[slot] < step * falling) {
                    step = Math.max(0, (bound + gradients[slot]) / falling);
                    sign = -1;
                    first = slot;
                }
            }
        }
        return first < 0 ? -1 : inputs[first];
    }

    /** When the last {@link #firstToJoin} happens. */
    double step() {
        return step;
    }

    /** At which bound the last {@link #firstToJoin} happens: 1 at the upper, -1 at the lower. */
    double sign() {
        return sign;
    }

    /** The speed of a watched input's bound. */
    double rate(int input) {
        return rates[slots[input]];
    }

    /** g ← g − θ G_jA d, with the slopes of the last {@link #firstToJoin}. */
    void move(double theta) {
        ArrayLoops.add(gradients, -theta, slopes, 0, size);
    }
}
