package org.deblurbench.duel;

/**
 * What a pair of JVMs came to, one of each side.
 *
 * @param newFirst whether NEW began, by the toss of a seeded coin
 * @param older OLD
 * @param newer NEW
 * @param seconds that the pair took
 * @param phases where they went; null if they are not known
 */
record Pair(boolean newFirst, Sample older, Sample newer, double seconds, Phases phases) {
    /** log(NEW/OLD) of the times: above 0 is slower, whatever the unit; see {@link PairRatio}. */
    double logRatio() {
        return PairRatio.log(older.costs(), newer.costs());
    }

    /** What rare iterations add to that on average; see {@link PairRatio#excess}. */
    double excess() {
        return PairRatio.excess(older.costs(), newer.costs());
    }

    /** Standard error of a single turn's log ratio; see {@link PairRatio}. */
    double errorOfTurn() {
        return PairRatio.errorOfTurn(older.costs(), newer.costs());
    }

    /** Measured iterations of each side. */
    int turns() {
        return Math.min(older.scores().size(), newer.scores().size());
    }
}
