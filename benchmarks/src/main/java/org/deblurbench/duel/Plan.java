package org.deblurbench.duel;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.math3.stat.StatUtils;

/**
 * How long the JVMs of a pair run.
 *
 * @param warmups warm-up iterations of each
 * @param warmupNanos least time of one
 * @param iterations measured iterations of each
 * @param nanos least time of one
 */
record Plan(int warmups, long warmupNanos, int iterations, long nanos) {
    /** To learn how long an operation takes, once for each row. */
    static final Plan PILOT = new Plan(3, 200_000_000, 4, 50_000_000);

    private static final double WARMUP_SECONDS = 0.6;
    private static final int WARMUPS = 3;

    /** Below this, an iteration is several operations of {@link #SHORT_SECONDS} in all; from it on, it is a single one. */
    private static final double SINGLE_SECONDS = 0.005;

    private static final double SHORT_SECONDS = 0.010;

    /** An operation of a tenth of a second is a mean over that time already, and needs fewer. */
    private static final double LEAST_SECONDS = 0.6;

    private static final int LEAST_ITERATIONS = 8;
    private static final int LEAST_SHORT_ITERATIONS = 40;
    private static final int MOST_ITERATIONS = 100;

    /** Of the median of turns in a pair: a standard error of this part of the margin is enough. */
    private static final double ERROR_PER_MARGIN = 1.0 / 3;

    /** A pair of a row that scatters may take so many times as long as one is to. */
    private static final double LONGEST = 1.3;

    /**
     * The plan that makes the most of a pair's time. In 450 recorded pairs of JVMs of the same jar, the least of n
     * iterations of a JVM spread between pairs by (root mean square, four rows): n = 5 0.03 to 0.12, 10 0.01 to 0.09, 20 0.007
     * to 0.05, 40 0.008 to 0.03, while the place of the least one was anywhere among them: not warm-up, but chances to
     * meet a quiet moment are what counts. So warm-up is short, and the rest goes into iterations as short as
     * they can be. Since nine pairs at least are needed to decide ten rows, longer pairs would not be fewer. But JVMs differ
     * from each other, too, and of that only more pairs tell: beyond a hundred iterations that is the larger part.
     *
     * @param pilot what was learned of the row
     * @param pairSeconds how long a pair is to take
     */
    static Plan of(Pilot pilot, double pairSeconds) {
        double operation = pilot.operationSeconds();
        double nanos = operation < SINGLE_SECONDS ? SHORT_SECONDS : operation / 2;
        double each = Math.max(nanos, operation) + pilot.overheadSeconds();
        int warmups = operation > WARMUP_SECONDS / WARMUPS
                ? Math.max(1, (int) Math.round(WARMUP_SECONDS / operation))
                : WARMUPS;
        double left = pairSeconds - pilot.startSeconds() - Math.max(WARMUP_SECONDS, warmups * operation);
        int iterations = (int) Math.max(least(operation), Math.min(MOST_ITERATIONS, left / (2 * each)));
        return new Plan(warmups, (long) (1e9 * WARMUP_SECONDS / WARMUPS), iterations, Math.max(1_000_000, (long)
                (1e9 * nanos)));
    }

    /**
     * The same with as many iterations as the pairs so far ask for: so many that the median of their turns has a standard error
     * of a third of the margin. More would say little beside what JVMs differ by; where they scatter so much that fewer would not
     * do, a pair may take longer. It looks at nothing but earlier pairs, so that a pair's own ratio stays as likely above 0 as below,
     * where the sides are the same.
     *
     * @param pairs of the row
     * @param pairSeconds how long a pair is to take
     * @param margin the change that is to be seen, such as 0.03
     */
    Plan after(List<Pair> pairs, double pairSeconds, double margin) {
        if (pairs.isEmpty() || pairs.get(0).phases() == null) {
            return this;
        }
        double turn =
                median(pairs, pair -> (pair.phases().measured() + pair.phases().between()) / pair.turns());
        double rest = median(
                pairs,
                pair -> pair.seconds()
                        - pair.phases().measured()
                        - pair.phases().between());
        double scatter = median(pairs, Pair::errorOfTurn);
        double wanted = Math.pow(scatter / (ERROR_PER_MARGIN * margin), 2);
        double affordable = (LONGEST * pairSeconds - rest) / turn;
        double most = Math.min(MOST_ITERATIONS, Math.min(wanted, affordable));
        return new Plan(warmups, warmupNanos, (int) Math.max(least(turn / 2), most), nanos);
    }

    private static double median(List<Pair> pairs, ToDoubleFunction<Pair> figure) {
        return StatUtils.percentile(pairs.stream().mapToDouble(figure).toArray(), 50);
    }

    private static int least(double operation) {
        return (int) Math.max(LEAST_ITERATIONS, Math.min(LEAST_SHORT_ITERATIONS, Math.ceil(LEAST_SECONDS / operation)));
    }

    /** How long a pair takes by this plan. */
    double seconds(Pilot pilot) {
        double warmup = warmups * Math.max(warmupNanos / 1e9, pilot.operationSeconds());
        double each = Math.max(nanos / 1e9, pilot.operationSeconds()) + pilot.overheadSeconds();
        return pilot.startSeconds() + warmup + 2 * iterations * each;
    }
}
