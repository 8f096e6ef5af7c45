package org.deblurbench.duel;

import org.deblurbench.record.RowKey;

/**
 * One thing that happened in a duel: a row's pilot, a pair, or the failure of a row. Of the three the others are null.
 *
 * @param row which row
 * @param pilot what a plan has to know
 * @param pair of JVMs
 * @param failure why the row has no more pairs
 * @param seconds that it took
 */
record DuelEntry(RowKey row, Pilot pilot, Pair pair, RowFailure failure, double seconds) {
    static DuelEntry of(RowKey row, Pilot pilot, double seconds) {
        return new DuelEntry(row, pilot, null, null, seconds);
    }

    static DuelEntry of(RowKey row, Pair pair) {
        return new DuelEntry(row, null, pair, null, pair.seconds());
    }

    static DuelEntry of(RowKey row, RowFailure failure, double seconds) {
        return new DuelEntry(row, null, null, failure, seconds);
    }
}
