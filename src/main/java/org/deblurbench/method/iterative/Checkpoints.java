package org.deblurbench.method.iterative;

/** Looks at the weights while a solver works, and may end it: for curves of the error over time. */
public interface Checkpoints {
    /** Looks at nothing. */
    Checkpoints NONE = new Checkpoints() {
        @Override
        public boolean isDue(int iteration) {
            return false;
        }

        @Override
        public boolean isEnough(int iteration) {
            return false;
        }
    };

    /**
     * Whether the weights should be looked at after an iteration. Cheap.
     *
     * @param iteration from 1 on, counted over all columns together
     * @return if so, the solver brings its weights up to date and calls {@link #isEnough}
     */
    boolean isDue(int iteration);

    /**
     * Looks at the weights, which are up to date.
     *
     * @param iteration as in {@link #isDue}
     * @return whether the solver shall stop here
     */
    boolean isEnough(int iteration);
}
