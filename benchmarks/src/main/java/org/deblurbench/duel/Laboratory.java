package org.deblurbench.duel;

import java.io.IOException;
import org.deblurbench.duel.DuelState.RowState;

/** Where pairs are measured: JVMs, or in a simulation a bank of pairs. */
interface Laboratory {
    /** Learns how long an operation of a row takes. */
    Pilot pilot(DuelRow row) throws IOException, SideFailure;

    /** Runs a pair, planned by the row's pilot and by its pairs so far. */
    Pair pair(RowState row, Draw draw) throws IOException, SideFailure;

    /** How long the first pair takes, by the row's pilot. */
    double pairSeconds(RowState row);

    /** What to make of a side that did not come to its end. */
    RowFailure explain(SideFailure failure);
}
