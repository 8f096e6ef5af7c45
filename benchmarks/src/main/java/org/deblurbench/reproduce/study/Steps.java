package org.deblurbench.reproduce.study;

/** Is told how far a study is. */
@FunctionalInterface
public interface Steps {
    /** Tells nobody. */
    Steps NONE = (part, what) -> {};

    /**
     * Called at the beginning of each step.
     *
     * @param part of the study's expected time that has passed, from 0 to 1
     * @param what the step does, some words
     */
    void begin(double part, String what);
}
