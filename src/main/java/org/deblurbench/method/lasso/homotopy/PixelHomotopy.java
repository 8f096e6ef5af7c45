package org.deblurbench.method.lasso.homotopy;

import java.util.Arrays;
import org.deblurbench.backend.loops.ArrayLoops;

/**
 * The weights of one output along μ = λ/2, from the μ above which all of them are zero downwards: the homotopy of
 * M. R. Osborne, B. Presnell, B. A. Turlach (A new approach to variable selection in least squares problems, IMA J.
 * Numer. Anal. 20, 2000), which is the LARS-LASSO of B. Efron, T. Hastie, I. Johnstone, R. Tibshirani (Least angle
 * regression, Ann. Stat. 32, 2004). Between two events the weights are linear in μ; an event is an input that joins the
 * active set, because its gradient g = c − Gw has reached ±μ, or one that drops out, because its weight has reached
 * zero.
 *
 * <p>The path is cut into segments of a constant ratio. At the start of each the gradient is computed afresh, and the
 * segment starts from whatever it is: every input has a bound of its own, μ as a rule, but |g| where an active input has
 * drifted from ±μ by rounding, or an inactive one lies beyond. In the course of the segment all bounds move linearly to
 * the same μ. A segment of no length therefore repairs what is wrong at its μ, and is a step of iterative refinement
 * where nothing but rounding is. Only those inactive inputs are watched that lie near their bounds; what a segment
 * misses, the next one finds.
 *
 * <p>Work space of one thread; allocates in the constructor only.
 */
final class PixelHomotopy {
    /** An inactive input is watched if it is nearer to its bound than this many times the way that bounds move. */
    private static final double WATCHED = 2.5;

    /** An approach to the bound that is slower than this part of the bounds' own speed may be rounding. */
    private static final double SLOWEST = 1e-10;

    /** What a repaired gradient may be off, as a part of μ. */
    private static final double CLEAN = 1e-10;

    private static final int MOST_REPAIRS = 10;

    /** An input that joins as often as this within one segment is left to the next: rounding tosses it to and fro. */
    private static final int MOST_JOINS = 4;

    /** A path with more events than this for each input is lost. */
    private static final int MOST_EVENTS = 50;

    private final int n;
    private final ActiveSet active;
    private final WatchList watched;
    private final double[] correlation;
    private final double[] gradient;
    private final boolean[] isActive;
    private final int[] joins;
    private double mu;
    private int events;

    /** The μ of the segment's end, and the part of the way that is left. */
    private double end;

    private double remaining;

    /** The largest speed of a bound. */
    private double fastest;

    /**
     * Allocates the work space.
     *
     * @param gram G, n x n; read only
     * @param factor empty, of capacity n
     * @param loops what its inner loops are
     */
    PixelHomotopy(double[][] gram, InverseFactor factor, ArrayLoops loops) {
        this.n = gram.length;
        this.active = new ActiveSet(gram, factor, loops);
        this.watched = new WatchList(gram, loops);
        this.correlation = new double[n];
        this.gradient = new double[n];
        this.isActive = new boolean[n];
        this.joins = new int[n];
    }

    /**
     * Starts an output, with all weights zero.
     *
     * @param c holds the output's column of C = XᵀS
     * @param offset where its first element is
     * @param stride from one element to the next
     */
    void start(double[] c, int offset, int stride) {
        clear();
        mu = 0;
        for (int j = 0; j < n; j++) {
            correlation[j] = c[offset + j * stride];
            mu = Math.max(mu, Math.abs(correlation[j]));
        }
        System.arraycopy(correlation, 0, gradient, 0, n);
    }

    private void clear() {
        active.clear();
        Arrays.fill(isActive, false);
        events = 0;
    }

    /**
     * Follows the path down to a μ, and repairs the weights there; nothing happens where the path begins below it. If
     * rounding defeats the path or the repair, the weights are what came of it: nothing here certifies them.
     *
     * @param target μ, positive
     * @param ratio how much smaller μ gets in a segment, less than 1
     */
    void advance(double target, double ratio) {
        while (mu > target && Double.isFinite(mu) && events < MOST_EVENTS * n) {
            follow(Math.max(target, ratio * mu));
            active.gradient(correlation, gradient);
        }
        if (mu == target) {
            repair();
        }
    }

    /** Segments of no length, for as long as they help. */
    private void repair() {
        double before = Double.POSITIVE_INFINITY;
        double now = violation();
        for (int round = 0; round < MOST_REPAIRS && now > CLEAN * mu && now < before / 2; round++) {
            follow(mu);
            active.gradient(correlation, gradient);
            before = now;
            now = violation();
        }
    }

    /**
     * Starts from weights near the optimum, and repairs them once, by a gradient that was computed from X itself: of the
     * gradient from G and C, a small difference of large numbers, little but rounding is left at small μ.
     *
     * @param target μ, positive
     * @param w holds the weights
     * @param g holds their gradient Xᵀ(s − Xw)
     * @param offset where the first element of each is
     * @param stride from one element to the next
     */
    void refine(double target, double[] w, double[] g, int offset, int stride) {
        clear();
        mu = target;
        for (int j = 0; j < n; j++) {
            gradient[j] = g[offset + j * stride];
            double weight = w[offset + j * stride];
            if (weight != 0 && active.isIndependent(j)) {
                active.append(j, Math.signum(weight), 0, weight);
                isActive[j] = true;
            }
        }
        follow(target);
    }

    /** Joins and drops since the start. */
    int events() {
        return events;
    }

    /** Writes the weights of all n inputs. */
    void copyWeights(double[] w, int offset, int stride) {
        active.scatter(w, offset, stride);
    }

    /** By how much the gradient misses the conditions of the optimum at μ. */
    private double violation() {
        double worst = 0;
        for (int p = 0; p < active.size(); p++) {
            worst = Math.max(worst, Math.abs(active.sign(p) * gradient[active.input(p)] - mu));
        }
        for (int j = 0; j < n; j++) {
            worst = Math.max(worst, Math.abs(gradient[j]) - mu);
        }
        return worst;
    }

    /** One segment, from the current μ and gradient to {@code to}. */
    private void follow(double to) {
        begin(to);
        // Ends, since no input joins more often than MOST_JOINS.
        while (remaining > 0) {
            active.solve();
            int vanishing = active.firstToVanish(remaining);
            double slowest = SLOWEST * fastest;
            int joining = watched.firstToJoin(active, end, remaining, slowest, active.step());
            double step = watched.step();
            active.move(step);
            watched.move(step);
            remaining -= step;
            if (joining >= 0) {
                join(joining, watched.sign());
            } else if (vanishing >= 0) {
                drop(vanishing);
            } else {
                remaining = 0;
            }
        }
        mu = end;
    }

    private void begin(double to) {
        end = to;
        remaining = 1;
        Arrays.fill(joins, 0);
        fastest = mu - to;
        for (int p = 0; p < active.size(); p++) {
            double rate = active.sign(p) * gradient[active.input(p)] - to;
            active.setRate(p, rate);
            fastest = Math.max(fastest, Math.abs(rate));
        }
        for (int j = 0; j < n; j++) {
            if (!isActive[j]) {
                fastest = Math.max(fastest, Math.abs(gradient[j]) - to);
            }
        }
        watched.clear();
        for (int j = 0; j < n; j++) {
            double size = Math.abs(gradient[j]);
            if (!isActive[j] && size > mu - WATCHED * fastest) {
                watched.add(j, gradient[j], Math.max(mu, size) - to);
            }
        }
        watched.gather(active);
        active.applyRates();
    }

    /** Lets an input join; where its column depends on the active ones, they first hand their weight over to it. */
    private void join(int input, double sign) {
        joins[input]++;
        if (joins[input] > MOST_JOINS) {
            watched.ignore(input);
            return;
        }
        double weight = 0;
        boolean independent = active.isIndependent(input);
        for (int exchange = 0; !independent && exchange < active.size(); exchange++) {
            int vanished = active.exchange(sign);
            if (vanished < 0) {
                break;
            }
            weight += sign * active.step();
            drop(vanished);
            independent = active.isIndependent(input);
        }
        if (!independent) {
            watched.ignore(input);
            return;
        }
        active.append(input, sign, watched.rate(input), weight);
        watched.appended(active);
        isActive[input] = true;
        events++;
    }

    private void drop(int p) {
        int input = active.input(p);
        double rate = active.rate(p);
        double bound = active.sign(p) * (end + remaining * rate);
        active.drop(p);
        watched.dropped(active, p, input, bound, rate);
        isActive[input] = false;
        events++;
    }
}
