package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which library for which kind of work. */
final class Choice {
    /** Who is behind the leader by less is named beside it. */
    private static final double NEAR = 1.10;

    private Choice() {}

    static List<Headline> of(List<Group> groups, List<Shown> rows, List<Source> sources) {
        List<Headline> headlines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Group> work = kind.of(groups);
            List<Standing> standings = Standing.of(work, rows, sources).stream()
                    .filter(standing -> standing.groups() > 0)
                    .toList();
            List<Headline.Part> parts = new ArrayList<>();
            for (Source source : sources) {
                List<Standing> here = standings.stream()
                        .filter(standing -> standing.source().equals(source.name()))
                        .toList();
                if (!here.isEmpty()) {
                    String run = sources.size() > 1 ? source.name() + ": " : "";
                    parts.add(Headline.Part.of(run + sentence(here)));
                }
            }
            if (!parts.isEmpty()) {
                parts.add(new Headline.Part(
                        "These are " + kind.means() + ": " + Kind.names(work) + ". Times are geometric means over the"
                                + " fastest's.",
                        "wins",
                        "Who wins what"));
                headlines.add(new Headline("Which library for " + kind.title() + "?", parts));
            }
        }
        return headlines;
    }

    /** Such as {@code openblas: fastest in 2 of 3 clearly, 1 too close to tell. The others take: jblas 1.20×, ejml 2.30×.} */
    private static String sentence(List<Standing> standings) {
        Standing leader = standings.get(0);
        List<Standing> near = standings.stream()
                .filter(standing -> standing.tied() > 0 && standing.mean() / leader.mean() < NEAR)
                .toList();
        boolean alone = near.size() < 2 || !near.contains(leader);
        String names = alone
                ? leader.backend()
                : near.stream().map(Standing::backend).collect(Collectors.joining(" or ")) + ", too close to tell; "
                        + leader.backend();
        String others = standings.stream()
                .skip(1)
                .map(standing -> standing.backend() + " " + standing.slower())
                .collect(Collectors.joining(", "));
        return names + (alone ? ": " : " is ") + "fastest in " + leader.wins()
                + (others.isEmpty() ? "." : ". The others take: " + others + ".");
    }
}
