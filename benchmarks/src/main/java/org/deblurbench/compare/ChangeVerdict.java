package org.deblurbench.compare;

/** What became of a row between OLD and NEW, from the worst for whoever made the change to the best. */
public enum ChangeVerdict {
    /** The answer of NEW is outside its tolerance: its time means nothing. */
    WRONG("wrong"),
    /** NEW threw, crashed, hung or ended its JVM. */
    FAILED("failed"),
    /** NEW takes more, and chance does not explain it. */
    SLOWER("slower"),
    /** Neither a change nor its absence is shown. It is never the same as no change. */
    UNDECIDED("undecided"),
    /** One side has no figure to compare. */
    MISSING("missing"),
    /** NEW is not slower by as much as the margin. */
    NOT_SLOWER("not slower"),
    /** NEW takes less, and chance does not explain it. */
    FASTER("faster"),
    /** OLD was wrong or failed, NEW is ok. */
    REPAIRED("repaired");

    private final String label;

    ChangeVerdict(String label) {
        this.label = label;
    }

    /**
     * The word for readers and files.
     *
     * @return lower case
     */
    public String label() {
        return label;
    }

    /**
     * Whether NEW cannot be accepted whatever its time.
     *
     * @return true for {@link #WRONG} and {@link #FAILED}
     */
    public boolean isBad() {
        return this == WRONG || this == FAILED;
    }
}
