package org.deblurbench.duel;

/** How the two JVMs of a pair share the machine. */
public enum Layout {
    /** Both are alive, and their iterations take turns: A B B A. Only one computes at a time. */
    ALTERNATE,
    /** One after the other, as JMH's forks. */
    SEQUENTIAL,
    /** Both compute at the same time, each on a core that must be idle. */
    PARALLEL
}
