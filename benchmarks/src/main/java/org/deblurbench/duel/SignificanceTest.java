package org.deblurbench.duel;

import org.deblurbench.stats.EProcess;
import org.deblurbench.stats.StudentEProcess;
import org.deblurbench.stats.SymmetryEProcess;

/** Which test decides. */
public enum SignificanceTest {
    /** Assumes nothing but what the coin guarantees. */
    SYMMETRY,
    /** Assumes that logarithms of ratios are normal; needs fewer pairs for large changes. */
    T;

    /** A process of this kind, without observations. */
    EProcess process() {
        return this == T ? new StudentEProcess() : new SymmetryEProcess();
    }
}
