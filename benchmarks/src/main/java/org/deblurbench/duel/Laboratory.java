package org.deblurbench.duel;

import java.io.IOException;

/** Where pairs are measured: JVMs, or in a simulation a bank of pairs. */
interface Laboratory {
    /** Learns how long an operation of a row takes. */
    Pilot pilot(DuelRow row) throws IOException, SideFailure;

    /** Runs a pair; {@code newFirst} says who begins. */
    Pair pair(DuelRow row, Pilot pilot, boolean newFirst) throws IOException, SideFailure;

    /** How long a pair takes. */
    double pairSeconds(DuelRow row, Pilot pilot);

    /** What to make of a side that did not come to its end. */
    RowFailure explain(SideFailure failure);
}
