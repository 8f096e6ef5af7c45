package org.deblurbench.duel;

import org.deblurbench.duel.DuelState.RowState;

/**
 * How many pairs a row gets.
 *
 * @param pairs of a row, as long as there is time
 * @param isExact whether a row that is decided gets the rest of them all the same, as for a bank of pairs
 */
public record PairLimit(int pairs, boolean isExact) {
    /** Whether a row is to get another. */
    boolean isOpen(RowState row) {
        return row.failure() == null && row.pairs().size() < pairs && (isExact || !row.isDecided());
    }
}
