package org.deblurbench.fork;

import java.util.Locale;

/** When answers are judged from the inputs. Whenever that is, inputs change before every call, and every answer is looked at. */
public enum JudgeMoment {
    /** The first answer of the JVM, and the last of every iteration. */
    ITERATION,
    /**
     * The last answer of the JVM, to which all others are compared; for a duel, of whose JVMs there are many, and in which
     * judging would take most of the time. Answers that cannot be compared from call to call are judged as often as ever.
     */
    END;

    /** System property of forks: the name of a constant in lower case; absent for {@link #ITERATION}. */
    public static final String PROPERTY = "deblurbench.judge";

    /**
     * What the system property says.
     *
     * @return {@link #ITERATION} where it is absent
     * @throws IllegalArgumentException if it names no constant
     */
    static JudgeMoment ofProperty() {
        return valueOf(System.getProperty(PROPERTY, ITERATION.name()).toUpperCase(Locale.ROOT));
    }

    /**
     * The option that makes a fork judge at this moment.
     *
     * @return a {@code -D} option
     */
    public String forkProperty() {
        return "-D" + PROPERTY + "=" + name().toLowerCase(Locale.ROOT);
    }
}
