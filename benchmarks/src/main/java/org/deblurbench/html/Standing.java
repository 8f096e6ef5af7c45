package org.deblurbench.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.deblurbench.stats.GeometricMean;

/**
 * How a backend does over all groups in which it has competitors.
 *
 * @param backend its name
 * @param source name of the run
 * @param first in how many groups it is clearly the fastest
 * @param tied in how many it is among the fastest, which are too close to tell
 * @param groups in how many it took part
 * @param slower the geometric mean of its time over the fastest's
 * @param bad its rows that are wrong or failed
 * @param mean as {@code slower}, to sort by
 */
public record Standing(
        String backend, String source, int first, int tied, int groups, String slower, long bad, double mean) {
    /** Backends by the mean, best first; empty where there are none. */
    static List<Standing> of(List<Group> groups, List<Shown> rows, List<Source> sources) {
        List<Standing> all = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            Set<String> names = new TreeSet<>();
            rows.stream()
                    .filter(row -> row.param(Shown.BACKEND) != null)
                    .forEach(row -> names.add(row.param(Shown.BACKEND)));
            List<Standing> here = new ArrayList<>();
            for (String name : names) {
                of(name, groups, rows, sources, s, here);
            }
            here.sort(Comparator.comparingDouble(Standing::mean));
            all.addAll(here);
        }
        return all;
    }

    /** Such as {@code 3 of 7 clearly, 4 too close to tell}. */
    public String wins() {
        return first + " of " + groups + (tied == 0 ? "" : " clearly, " + tied + " too close to tell");
    }

    private static void of(
            String name, List<Group> groups, List<Shown> rows, List<Source> sources, int s, List<Standing> here) {
        int first = 0;
        int tied = 0;
        List<Double> ratios = new ArrayList<>();
        for (Group group : groups) {
            List<Group.Member> ranked = Winner.ranked(group, s);
            if (ranked.size() < 2) {
                continue;
            }
            List<Group.Member> nearest = Gap.nearest(ranked);
            for (Group.Member member : ranked) {
                if (name.equals(member.shown().param(Shown.BACKEND))) {
                    boolean among = nearest.contains(member);
                    first += among && nearest.size() == 1 ? 1 : 0;
                    tied += among && nearest.size() > 1 ? 1 : 0;
                    ratios.add(member.shown().seconds() / ranked.get(0).shown().seconds());
                }
            }
        }
        long bad = rows.stream()
                .filter(row -> row.source() == s && name.equals(row.param(Shown.BACKEND)))
                .filter(row -> row.row().verdict().isBad())
                .count();
        if (!ratios.isEmpty() || bad > 0) {
            double mean = ratios.isEmpty() ? Double.POSITIVE_INFINITY : GeometricMean.of(ratios);
            here.add(new Standing(
                    name,
                    sources.get(s).name(),
                    first,
                    tied,
                    ratios.size(),
                    ratios.isEmpty() ? "–" : Figures.times(mean),
                    bad,
                    mean));
        }
    }
}
