package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.deblurbench.backend.Provenance;
import org.deblurbench.stats.GeometricMean;

/** What the best library in pure Java takes of the time of the best one in native code, kind by kind. */
final class NativeNeed {
    private static final List<Kind> KINDS = List.of(Kind.SMALL, Kind.LARGE, Kind.NETWORK);

    /** Whoever is behind by less can as well stay in Java. */
    private static final double SMALL = 1.10;

    private NativeNeed() {}

    static List<Headline.Part> of(List<Group> groups, List<Source> sources) {
        List<Headline.Part> parts = new ArrayList<>();
        for (Kind kind : KINDS) {
            List<String> runs = new ArrayList<>();
            double least = Double.POSITIVE_INFINITY;
            double most = 0;
            for (int s = 0; s < sources.size(); s++) {
                Ratio ratio = ratio(kind.of(groups), s, member -> true);
                if (ratio != null) {
                    least = Math.min(least, ratio.value);
                    most = Math.max(most, ratio.value);
                    runs.add(ratio.words()
                            + (ratio.own ? libraries(kind.of(groups), s) : "")
                            + (sources.size() > 1 ? " in " + sources.get(s).name() : ""));
                }
            }
            if (!runs.isEmpty()) {
                parts.add(Headline.Part.of("For " + kind.title() + ", " + word(least, most)
                        + ": the time of the best pure Java over that of the best native code is "
                        + String.join(", ", runs) + "."));
            }
        }
        return parts;
    }

    private static String word(double least, double most) {
        if (most < SMALL) {
            return "no";
        }
        return least < SMALL ? "not in every run" : "yes";
    }

    /** What is left to whoever wants a library, and not this suite's own code. */
    private static String libraries(List<Group> groups, int source) {
        Ratio ratio = ratio(groups, source, member -> !Library.isOwn(member.shown()));
        String own = ", the suite's own code";
        return ratio == null ? own : own + "; without it " + ratio.words();
    }

    /** The geometric mean over all work that both kinds of libraries did; null without any. */
    private static Ratio ratio(List<Group> groups, int source, Predicate<Group.Member> counted) {
        Set<String> names = new TreeSet<>();
        List<Double> ratios = new ArrayList<>();
        boolean own = false;
        for (Group group : groups) {
            List<Group.Member> ranked =
                    Winner.ranked(group, source).stream().filter(counted).toList();
            Optional<Group.Member> pure = first(ranked, true);
            Optional<Group.Member> other = first(ranked, false);
            if (pure.isPresent() && other.isPresent()) {
                names.add(pure.get().name());
                ratios.add(pure.get().shown().seconds() / other.get().shown().seconds());
                own |= Library.isOwn(pure.get().shown());
            }
        }
        return ratios.isEmpty() ? null : new Ratio(GeometricMean.of(ratios), names, own);
    }

    /** The time of the best in pure Java over that of the best in native code, and whether the suite's own code is among the best. */
    private record Ratio(double value, Set<String> names, boolean own) {
        String words() {
            return Figures.times(value) + " (" + String.join(" or ", names) + ")";
        }
    }

    private static Optional<Group.Member> first(List<Group.Member> ranked, boolean pure) {
        return ranked.stream()
                .filter(member -> {
                    Provenance from = member.shown().row().provenance();
                    return from != null && from.nativeFile().equals(Provenance.PURE_JAVA) == pure;
                })
                .findFirst();
    }
}
