package org.deblurbench.duel;

import java.io.IOException;

/** Where pairs are measured: JVMs, or in a simulation a bank of pairs. */
interface Laboratory {
    /** Learns how long an operation of a row takes. */
    Pilot pilot(DuelRow row) throws IOException, SideFailure;

    /** Runs a pair. */
    Pair pair(DuelRow row, Pilot pilot, Draw draw) throws IOException, SideFailure;

    /** How long a pair takes. */
    double pairSeconds(DuelRow row, Pilot pilot);

    /** What to make of a side that did not come to its end. */
    RowFailure explain(SideFailure failure);
}
