package org.deblurbench.record;

import com.google.gson.annotations.SerializedName;

/** What became of one row of the plan. Only {@link #OK} rows are results; the others have no time. */
public enum Verdict {
    /** Not reached yet, or the run was stopped before it. */
    @SerializedName("planned")
    PLANNED("planned"),
    /** Measured, and the answer is right. */
    @SerializedName("ok")
    OK("ok"),
    /** Measured, but the answer is outside its tolerance: the time means nothing. */
    @SerializedName("wrong")
    WRONG("wrong"),
    /** Threw, ended its JVM, crashed it or passed its deadline. */
    @SerializedName("failed")
    FAILED("failed"),
    /** The problem cannot be resolved in working precision: there is no value to measure. */
    @SerializedName("below precision")
    BELOW_PRECISION("below precision"),
    /** Not possible here, and nobody asked for it by name; the reason says why. */
    @SerializedName("not run")
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
     * Whether the row makes the run's exit code 1.
     *
     * @return true for {@link #WRONG} and {@link #FAILED}
     */
    public boolean isBad() {
        return this == WRONG || this == FAILED;
    }
}
