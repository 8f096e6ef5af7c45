package org.deblurbench.method.lasso.homotopy;

import org.deblurbench.backend.loops.ArrayLoops;

/**
 * The inputs with a weight, in the order in which they joined, and how their weights move: along the solution d of
 * G_AA d = s ∘ ρ, for the signs s and the speeds ρ of their bounds. Everything that is indexed by a position here shifts
 * when one before it drops. Allocates in the constructor only.
 */
final class ActiveSet {
    /**
     * A column whose squared distance from the span of the active ones is less than this part of its squared length
     * counts as one of that span. Rounding in G leaves about ε of that length, and {@link InverseFactor} ε times the condition
     * of its L: a column that is taken for independent by that spoils the path, which its duality gap tells.
     */
    private static final double DEPENDENT = 1e-12;

    private final double[][] gram;
    private final InverseFactor factor;
    private final ArrayLoops loops;
    private final int[] inputs;
    private final double[] signs;
    private final double[] weights;
    private final double[] rates;
    private final double[] direction;

    /** A row of G_AA, then a right-hand side, then a null vector. */
    private final double[] scratch;

    private final double[][] gramRows;
    private double pivot;
    private double step;

    /**
     * Allocates an empty set.
     *
     * @param gram G, n x n
     * @param factor empty, of capacity n
     * @param loops what its inner loops are
     */
    ActiveSet(double[][] gram, InverseFactor factor, ArrayLoops loops) {
        int n = gram.length;
        this.gram = gram;
        this.factor = factor;
        this.loops = loops;
        this.inputs = new int[n];
        this.signs = new double[n];
        this.weights = new double[n];
        this.rates = new double[n];
        this.direction = new double[n];
        this.scratch = new double[n];
        this.gramRows = new double[n][];
    }

    int size() {
        return factor.size();
    }

    void clear() {
        factor.clear();
    }

    int input(int p) {
        return inputs[p];
    }

    double sign(int p) {
        return signs[p];
    }

    double rate(int p) {
        return rates[p];
    }

    /** d of every position, as of the last {@link #solve}; live. */
    double[] direction() {
        return direction;
    }

    /** Sets ρ of a position; {@link #applyRates} makes it felt. */
    void setRate(int p, double rate) {
        rates[p] = rate;
    }

    /** Takes all rates that were set into the right-hand side. */
    void applyRates() {
        for (int p = 0; p < size(); p++) {
            scratch[p] = signs[p] * rates[p];
        }
        factor.setRightHandSide(scratch);
    }

    /** Computes d. */
    void solve() {
        factor.solve(direction);
    }

    /** w ← w + θd. */
    void move(double theta) {
        ArrayLoops.add(weights, theta, direction, 0, size());
    }

    /** g ← c − Gw over all n inputs. */
    void gradient(double[] c, double[] g) {
        int k = size();
        for (int p = 0; p < k; p++) {
            gramRows[p] = gram[inputs[p]];
        }
        System.arraycopy(c, 0, g, 0, g.length);
        loops.addCombination(g, -1, weights, gramRows, 0, k, 0, g.length);
    }

    /**
     * Finds the weight that becomes zero first along d; {@link #step} tells when.
     *
     * @param limit how far to look
     * @return its position; -1 if none does before {@code limit}, and then the step is the limit
     */
    int firstToVanish(double limit) {
        return firstToVanish(direction, 1, limit);
    }

    /** How far the last {@link #firstToVanish} or {@link #exchange} went. */
    double step() {
        return step;
    }

    private int firstToVanish(double[] along, double factor, double limit) {
        step = limit;
        int first = -1;
        for (int p = 0; p < size(); p++) {
            double approach = -signs[p] * factor * along[p];
            double distance = signs[p] * weights[p];
            if (distance < step * approach) {
                step = Math.max(0, distance / approach);
                first = p;
            }
        }
        return first;
    }

    /**
     * Shifts weight to an input that {@link #isIndependent} found dependent, along the null vector of the active
     * columns and its own, until one weight is zero: the fit, and with it the gradient, stays as it is, and so does the
     * penalty, as all of them lie on their bounds.
     *
     * @param sign of the input's weight
     * @return the position whose weight is zero now; -1 if there is none; {@link #step} tells how much |weight| the input
     *     got
     */
    int exchange(double sign) {
        factor.solveProjected(scratch);
        int first = firstToVanish(scratch, -sign, Double.POSITIVE_INFINITY);
        if (first >= 0) {
            ArrayLoops.add(weights, -sign * step, scratch, 0, size());
        }
        return first;
    }

    /** Whether an input's column is linearly independent of the active ones, to working precision. */
    boolean isIndependent(int input) {
        double[] row = gram[input];
        for (int p = 0; p < size(); p++) {
            scratch[p] = row[inputs[p]];
        }
        pivot = factor.project(scratch, row[input]);
        return pivot > DEPENDENT * row[input];
    }

    /** Appends the input that {@link #isIndependent} was asked about last. */
    void append(int input, double sign, double rate, double weight) {
        int p = size();
        inputs[p] = input;
        signs[p] = sign;
        rates[p] = rate;
        weights[p] = weight;
        factor.append(pivot, sign * rate);
    }

    /** Drops a position. Its weight is taken for zero. */
    void drop(int p) {
        int behind = size() - p - 1;
        factor.drop(p);
        System.arraycopy(inputs, p + 1, inputs, p, behind);
        System.arraycopy(signs, p + 1, signs, p, behind);
        System.arraycopy(rates, p + 1, rates, p, behind);
        System.arraycopy(weights, p + 1, weights, p, behind);
    }

    /** Writes the weights of all n inputs. */
    void scatter(double[] w, int offset, int stride) {
        for (int j = 0; j < gram.length; j++) {
            w[offset + j * stride] = 0;
        }
        for (int p = 0; p < size(); p++) {
            w[offset + inputs[p] * stride] = weights[p];
        }
    }
}
