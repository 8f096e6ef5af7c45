package org.deblurbench.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Who is fastest in one group of one run.
 *
 * @param title of the group
 * @param source name of the run
 * @param clear false if the second is too close to tell
 * @param names the fastest, and those that are too close to it to tell
 * @param time of the fastest, in words
 * @param anchor of its row
 * @param others how many times slower the others are, nearest first
 */
public record Winner(
        String title, String source, boolean clear, String names, String time, String anchor, List<Slower> others) {
    public record Slower(String name, String times, String anchor) {}

    /** Only groups with at least two ok rows of one run have a winner. */
    static List<Winner> of(List<Group> groups, List<Source> sources) {
        List<Winner> winners = new ArrayList<>();
        for (Group group : groups) {
            for (int s = 0; s < sources.size(); s++) {
                List<Group.Member> ranked = ranked(group, s);
                if (ranked.size() > 1) {
                    winners.add(of(group, sources.get(s).name(), ranked));
                }
            }
        }
        return winners;
    }

    /** The ok rows of one run, fastest first. */
    static List<Group.Member> ranked(Group group, int source) {
        return group.members().stream()
                .filter(m -> m.shown().source() == source
                        && Double.isFinite(m.shown().seconds()))
                .sorted(Comparator.comparingDouble(m -> m.shown().seconds()))
                .toList();
    }

    static Winner of(Group group, String source, List<Group.Member> ranked) {
        Group.Member best = ranked.get(0);
        List<String> names =
                Gap.nearest(ranked).stream().map(Group.Member::name).toList();
        List<Slower> others = new ArrayList<>();
        for (Group.Member member : ranked.subList(1, ranked.size())) {
            double ratio = member.shown().seconds() / best.shown().seconds();
            others.add(new Slower(
                    member.name(), Figures.times(ratio), member.shown().id()));
        }
        return new Winner(
                group.title(),
                source,
                names.size() == 1,
                String.join(", ", names),
                Figures.time(best.shown().seconds()),
                best.shown().id(),
                others);
    }
}
