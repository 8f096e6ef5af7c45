package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.JmhSetup;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.RunRow;
import org.deblurbench.text.Numbers;

/**
 * A line of the table of all rows.
 *
 * @param id its anchor
 * @param source name of its run
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
 * @param facts where the numbers are from
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
        List<Fact> facts) {
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
        Double gflops = ok ? row.measured().score(org.deblurbench.record.Measured.GFLOPS) : null;
        double half = shown.halfWidth();
        return new Line(
                shown.id(),
                sources.get(shown.source()).name(),
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
                facts(row));
    }

    private static List<Fact> facts(RunRow row) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("benchmark", row.key().benchmark()));
        facts.add(new Fact("mode", row.key().mode()));
        Provenance from = row.provenance();
        if (from != null) {
            facts.add(new Fact("library", from.library()));
            facts.add(new Fact("native file", from.nativeFile()));
            facts.add(new Fact("threads", Integer.toString(from.threads())));
            from.details().forEach((name, value) -> facts.add(new Fact(name, value)));
        }
        if (row.measured() != null) {
            JmhSetup setup = row.measured().setup();
            add(facts, "forks", Integer.toString(setup.forks()));
            add(facts, "callers (-t)", Integer.toString(setup.threads()));
            add(facts, "warm-up, measurement", setup.warmup() + ", " + setup.measurement());
            add(facts, "JVM", setup.vmName() + " " + setup.vmVersion());
            add(facts, "JVM options", setup.jvmArgs().isEmpty() ? "none" : String.join(" ", setup.jvmArgs()));
            add(facts, "JMH", setup.jmhVersion());
            row.measured()
                    .secondary()
                    .forEach((name, metric) -> add(facts, name, Numbers.score(metric.score()) + " " + metric.unit()));
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
        return facts;
    }

    private static void add(List<Fact> facts, String name, String value) {
        if (value != null) {
            facts.add(new Fact(name, value));
        }
    }
}
