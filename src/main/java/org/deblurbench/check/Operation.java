package org.deblurbench.check;

/**
 * What is timed, and how one knows that each of its answers is right.
 *
 * <p>Before every call the inputs change by {@link #vary}, so that a backend which recognises its arguments gains
 * nothing; they change by signs alone, which the answer follows exactly, so that its error and the work stay what they
 * are. {@link #run} is timed, and nothing else. After every call some elements of the {@link #answer} can be compared
 * with those of an answer that was checked, and {@link #check} judges the last answer from the inputs themselves.
 */
public interface Operation {
    /** Changes signs in the inputs. Not timed; costs far less than the operation. */
    void vary();

    /**
     * The operation. When it returns, the result is in memory.
     *
     * @return something that depends on the result, for the caller to consume
     */
    Object run();

    /**
     * The answer of the last run.
     *
     * @return live
     */
    Answer answer();

    /**
     * Judges the answer of the last run, and whether the inputs are what they were. Slow.
     *
     * @return figures and complaints
     */
    Findings check();
}
