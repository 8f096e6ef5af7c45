package org.deblurbench.duel;

/**
 * Where the time of a pair goes, in seconds. What both sides do at the same time counts once, by the side that takes longer.
 *
 * @param start of the JVM, until it calls
 * @param setUp of JMH and the benchmark, until the first iteration, and whatever comes between warm-up iterations
 * @param warmUp of iterations
 * @param measured iterations, of both sides together
 * @param between measured iterations: waiting for each other, and whatever is not timed
 * @param end judging and tear-down, after the last iteration
 */
record Phases(double start, double setUp, double warmUp, double measured, double between, double end) {
    /** Of sides that ran at the same time, apart from their measured iterations, which took {@code turns}. */
    static Phases of(Contestant one, Contestant other, double turns, double end) {
        double judging = one.endSeconds() + other.endSeconds();
        double measured = one.measuredSeconds() + other.measuredSeconds();
        double warmUp = Math.max(one.warmUpSeconds(), other.warmUpSeconds());
        double start = Math.max(one.connectSeconds(), other.connectSeconds());
        double ready = Math.max(one.startSeconds(), other.startSeconds());
        return new Phases(
                start,
                Math.max(0, ready - start - warmUp),
                warmUp,
                measured,
                Math.max(0, turns - measured - judging),
                judging + end);
    }
}
