package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Measured;
import org.deblurbench.record.RunRow;
import org.deblurbench.text.Numbers;

/**
 * A line of the table of all rows.
 *
 * @param id its anchor
 * @param source name of its run; empty if there is but one
 * @param benchmark its short name
 * @param backend empty for none
 * @param params the other parameters
 * @param score with four digits; empty unless ok
 * @param half half its interval; empty below three forks
 * @param unit of both
 * @param seconds to sort by; empty if there are none
 * @param mspe empty for none
 * @param mspeValue to sort by; empty for none
 * @param gflops empty for none
 * @param verdict the word
 * @param reason the line beside it
 * @param css class of the verdict
 * @param ok whether there is a score
 * @param from what was checked and how long it took; the library and the JVM are in its {@link Origin}
 */
public record Line(
        String id,
        String source,
        String benchmark,
        String backend,
        String params,
        String score,
        String half,
        String unit,
        String seconds,
        String mspe,
        String mspeValue,
        String gflops,
        String verdict,
        String reason,
        String css,
        boolean ok,
        String from) {
    /** Secondary metrics that have a column. */
    private static final Set<String> IN_THE_ROW = Set.of(Measured.MSPE, Measured.GFLOPS);

    public record Fact(String name, String value) {}

    /** The anchor of where it is from. */
    public String place() {
        return "p" + id;
    }

    /** What tells it from all other rows. */
    public String name() {
        return Stream.of(benchmark, backend, params, source)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static Line of(Shown shown, List<Source> sources) {
        RunRow row = shown.row();
        boolean ok = shown.ok();
        Judgement judgement = row.judgement();
        Double gflops = ok ? row.measured().score(Measured.GFLOPS) : null;
        double half = shown.halfWidth();
        return new Line(
                shown.id(),
                sources.size() > 1 ? sources.get(shown.source()).name() : "",
                row.key().shortName(),
                shown.param(Shown.BACKEND) == null ? "" : shown.param(Shown.BACKEND),
                shown.params(Shown.BACKEND),
                ok ? Numbers.score(shown.metric().score()) : "",
                Double.isNaN(half) ? "" : Numbers.score(half),
                ok ? shown.metric().unit() : "",
                Double.isFinite(shown.seconds()) ? Double.toString(shown.seconds()) : "",
                judgement.mspe() == null ? "" : Figures.error(judgement.mspe()),
                judgement.mspe() == null ? "" : judgement.mspe().toString(),
                gflops == null ? "" : Numbers.score(gflops),
                row.verdict().label(),
                judgement.reason(),
                row.verdict().isBad() ? "bad" : "soft",
                ok,
                from(row));
    }

    private static String from(RunRow row) {
        List<Fact> facts = new ArrayList<>();
        if (row.measured() != null) {
            row.measured().secondary().forEach((name, metric) -> {
                if (!IN_THE_ROW.contains(name)) {
                    facts.add(new Fact(name, Numbers.score(metric.score()) + " " + metric.unit()));
                }
            });
        }
        if (row.answers() != null) {
            facts.add(new Fact(
                    "answers",
                    row.answers().judged() + " judged, " + row.answers().calls() + " compared"));
        }
        facts.addAll(CheckFacts.of(row.judgement()));
        if (row.seconds() != null) {
            facts.add(new Fact("measuring took", Figures.time(row.seconds())));
        }
        return facts.stream().map(fact -> fact.name() + ": " + fact.value()).collect(Collectors.joining(" · "));
    }
}
