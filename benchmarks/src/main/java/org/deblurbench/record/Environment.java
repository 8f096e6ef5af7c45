package org.deblurbench.record;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What the figures of a run depend on beside the options: machine, JVM, build and images. Two parts of one run agree in all
 * of it.
 *
 * @param facts what is known
 */
public record Environment(Map<Fact, String> facts) {
    /** Nothing known, as of another project's file. */
    public static final Environment UNKNOWN = new Environment(Map.of());

    /**
     * A fact in which two environments differ.
     *
     * @param fact which
     * @param here its value in the first, or null
     * @param there its value in the other, or null
     */
    public record Difference(Fact fact, String here, String there) {}

    /** Keeps an unmodifiable copy in the order of {@link Fact}. */
    public Environment {
        Map<Fact, String> copy = new EnumMap<>(Fact.class);
        copy.putAll(facts);
        facts = Collections.unmodifiableMap(copy);
    }

    /**
     * One fact.
     *
     * @param fact which
     * @return null if it is not known
     */
    public String get(Fact fact) {
        return facts.get(fact);
    }

    /**
     * Where two environments are not the same.
     *
     * @param other to compare with
     * @return in the order of {@link Fact}
     */
    public List<Difference> differences(Environment other) {
        List<Difference> differences = new ArrayList<>();
        for (Fact fact : Fact.values()) {
            if (!Objects.equals(get(fact), other.get(fact))) {
                differences.add(new Difference(fact, get(fact), other.get(fact)));
            }
        }
        return differences;
    }
}
