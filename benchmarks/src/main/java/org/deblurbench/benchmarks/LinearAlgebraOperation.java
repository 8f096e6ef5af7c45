package org.deblurbench.benchmarks;

import org.deblurbench.judge.Judgement;

/** One linear-algebra operation with its matrices. */
interface LinearAlgebraOperation {
    /**
     * Runs the operation once.
     *
     * @return the matrix that was computed
     */
    Object run();

    /** Checks the matrix that was computed last. */
    Judgement judge();
}
