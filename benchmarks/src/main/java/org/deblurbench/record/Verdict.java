package org.deblurbench.record;

/** What became of one row of the plan. Only {@link #OK} rows are results; the others have no time. */
public enum Verdict {
    /** Not reached yet, or the run was stopped before it. */
    PLANNED("planned"),
    /** Measured, and the answer is right. */
    OK("ok"),
    /** Measured, but the answer is outside its tolerance: the time means nothing. */
    WRONG("wrong"),
    /** Threw, ended its JVM, crashed it or passed its deadline. */
    FAILED("failed"),
    /** The problem cannot be resolved in working precision: there is no value to measure. */
    BELOW_PRECISION("below precision"),
    /** Not possible here, and nobody asked for it by name; the reason says why. */
    NOT_RUN("not run");

    private final String label;

    Verdict(String label) {
        this.label = label;
    }

    /**
     * The word that tables and status files use.
     *
     * @return lower case
     */
    public String label() {
        return label;
    }

    /**
     * The verdict of a label.
     *
     * @param label as in files
     * @return null if there is none
     */
    public static Verdict of(String label) {
        for (Verdict verdict : values()) {
            if (verdict.label.equals(label)) {
                return verdict;
            }
        }
        return null;
    }

    /**
     * Whether the row makes the run's exit code 1.
     *
     * @return true for {@link #WRONG} and {@link #FAILED}
     */
    public boolean isBad() {
        return this == WRONG || this == FAILED;
    }
}
