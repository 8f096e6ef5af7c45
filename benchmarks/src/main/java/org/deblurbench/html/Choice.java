package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which library for which kind of work. */
final class Choice {
    private Choice() {}

    static List<Headline> of(List<Group> groups, List<Shown> rows, List<Source> sources) {
        List<Headline> headlines = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Group> work = kind.of(groups);
            List<Standing> standings = Standing.of(work, rows, sources).stream()
                    .filter(standing -> standing.groups() > 0)
                    .toList();
            List<Headline.Part> parts = new ArrayList<>();
            Map<String, Integer> leaders = new TreeMap<>();
            for (Source source : sources) {
                List<Standing> here = standings.stream()
                        .filter(standing -> standing.source().equals(source.name()))
                        .toList();
                if (!here.isEmpty()) {
                    String run = sources.size() > 1 ? source.name() + ": " : "";
                    parts.add(Headline.Part.of(run + sentence(here)));
                    leaders.merge(leader(here), 1, Integer::sum);
                }
            }
            if (!parts.isEmpty()) {
                parts.add(new Headline.Part(
                        "These are " + kind.means() + ": " + Kind.names(work) + ". Times are geometric means over the"
                                + " fastest's." + cold(work),
                        "wins",
                        "Who wins what"));
                headlines.add(new Headline("Which library for " + kind.title() + "?", answer(leaders), parts));
            }
        }
        return headlines;
    }

    private static String cold(List<Group> work) {
        return work.stream()
                        .flatMap(group -> group.members().stream())
                        .allMatch(member -> member.shown().row().key().mode().equals("ss"))
                ? " Each was measured in single runs, which a JVM begins cold: the first calls are part of the time."
                : "";
    }

    /** Such as {@code openblas in 2 of 3 runs; openblas or vector, too close to tell, in 1}. */
    private static String answer(Map<String, Integer> leaders) {
        int runs = leaders.values().stream().mapToInt(Integer::intValue).sum();
        if (runs == 1) {
            return leaders.keySet().iterator().next();
        }
        return leaders.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(e -> e.getKey() + " in " + e.getValue() + " of " + runs + " runs")
                .collect(Collectors.joining("; "));
    }

    /** Who is fastest over all work of a run, and who is too close to it to tell. */
    private static String leader(List<Standing> standings) {
        Standing leader = standings.get(0);
        List<Standing> near = standings.stream()
                .filter(standing -> standing.tied() > 0 && standing.mean() / leader.mean() < 1 + Gap.NOISE)
                .toList();
        return near.size() < 2 || !near.contains(leader)
                ? leader.backend()
                : near.stream().map(Standing::backend).collect(Collectors.joining(" or ")) + " (too close to tell)";
    }

    /** Such as {@code openblas is fastest in 2 of 3 clearly, 1 too close to tell. The others take: jblas 1.20×.} */
    private static String sentence(List<Standing> standings) {
        Standing leader = standings.get(0);
        String others = standings.stream()
                .skip(1)
                .map(standing -> standing.backend() + " " + standing.slower())
                .collect(Collectors.joining(", "));
        String fastest = leader.tied() == leader.groups()
                ? " is fastest, too close to the next to tell"
                : " is fastest in " + leader.wins();
        return leader.backend() + fastest + (others.isEmpty() ? "." : ". The others take: " + others + ".");
    }
}
