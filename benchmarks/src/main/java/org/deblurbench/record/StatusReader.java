package org.deblurbench.record;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.deblurbench.backend.Provenance;

/**
 * Reads the suite's own record of a run, of every format there has been:
 *
 * <ul>
 *   <li>1: facts of the environment under their labels, the curve of the first fork alone, what is null left out
 *   <li>2: facts under their ids, the curves of all forks, how many answers were judged, nothing left out
 *   <li>3: checks with their bounds
 * </ul>
 */
final class StatusReader {
    /** What this build writes. */
    static final int FORMAT = 3;

    private final int format;

    private StatusReader(int format) {
        this.format = format;
    }

    static boolean isStatusFile(Json file) {
        Json suite = file.isObject() ? file.optional("suite") : null;
        return suite != null && suite.text().equals('"' + StatusWriter.SUITE + '"');
    }

    static Run read(Json file) {
        Json format = file.field("format");
        int number = format.smallCount(1);
        if (number > FORMAT) {
            throw new Json.UnexpectedException("it has format " + number + ", and this build reads formats up to "
                    + FORMAT + "; use the newer build that wrote it");
        }
        return new StatusReader(number).run(file);
    }

    private Run run(Json file) {
        List<String> arguments =
                file.field("arguments").elements().stream().map(Json::string).toList();
        List<RunRow> rows = new ArrayList<>();
        Set<RowKey> seen = new HashSet<>();
        for (Json row : file.field("rows").elements()) {
            RunRow read = row(row);
            if (!seen.add(read.key())) {
                throw row.wrong("another row than those before it");
            }
            rows.add(read);
        }
        return new Run(arguments, environment(file.field("environment")), rows);
    }

    private Environment environment(Json environment) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        environment.fields().forEach((name, value) -> facts.put(fact(name, value), value.string()));
        return new Environment(facts);
    }

    private Fact fact(String name, Json value) {
        for (Fact fact : Fact.values()) {
            if (name.equals(format == 1 ? fact.label() : fact.id())) {
                return fact;
            }
        }
        throw value.wrong("a fact that this build knows");
    }

    private RunRow row(Json row) {
        RowKey key = new RowKey(
                row.field("benchmark").string(), row.field("mode").string(), JmhReader.strings(row.field("params")));
        Json label = row.field("verdict");
        Verdict verdict = Verdict.of(label.string());
        if (verdict == null) {
            throw label.wrong("a verdict");
        }
        Json mspe = nullable(row, "mspe");
        Json seconds = nullable(row, "seconds");
        Json provenance = nullable(row, "provenance");
        Json answers = nullable(row, "answers");
        Map<String, CheckedFigure> checks = new TreeMap<>();
        row.field("checks").fields().forEach((name, value) -> checks.put(name, check(value)));
        return new RunRow(
                key,
                new Judgement(verdict, row.field("reason").string(), mspe == null ? null : mspe.number(), checks),
                answers == null
                        ? null
                        : new Answers(
                                answers.field("judged").smallCount(0),
                                answers.field("calls").count(0)),
                provenance == null ? null : provenance(provenance),
                seconds == null ? null : seconds.finiteNumber(),
                curves(row),
                measured(row, key, verdict));
    }

    /** Up to format 2 the value alone. */
    private CheckedFigure check(Json check) {
        if (format <= 2) {
            return CheckedFigure.withoutRecord(check.number());
        }
        Json label = check.field("limit");
        CheckedFigure.Limit limit = CheckedFigure.Limit.of(label.string());
        if (limit == null) {
            throw label.wrong("a limit that this build knows");
        }
        Json bound = check.field("bound").orNull();
        if (limit.hasBound() == (bound == null)) {
            throw check.field("bound").wrong(limit.hasBound() ? "a number" : "null");
        }
        return new CheckedFigure(check.field("value").number(), limit, bound == null ? null : bound.number());
    }

    /** Format 1 leaves out what is null. */
    private Json nullable(Json row, String name) {
        return format == 1 ? row.optional(name) : row.field(name).orNull();
    }

    private static Provenance provenance(Json provenance) {
        return new Provenance(
                provenance.field("library").string(),
                provenance.field("nativeFile").string(),
                provenance.field("threads").smallCount(1),
                JmhReader.strings(provenance.field("details")));
    }

    private List<List<CurvePoint>> curves(Json row) {
        if (format == 1) {
            Json curve = row.optional("curve");
            return curve == null ? List.of() : List.of(curve(curve));
        }
        return row.field("curves").elements().stream().map(StatusReader::curve).toList();
    }

    private static List<CurvePoint> curve(Json curve) {
        return curve.elements().stream()
                .map(point -> new CurvePoint(
                        point.field("seconds").finiteNumber(),
                        point.field("iteration").smallCount(0),
                        point.field("validationMspe").number()))
                .toList();
    }

    private Measured measured(Json row, RowKey key, Verdict verdict) {
        Json jmh = nullable(row, "jmh");
        if (verdict != Verdict.OK) {
            return null;
        }
        if (jmh == null) {
            throw row.wrong("ok with JMH's record of it");
        }
        if (!JmhReader.key(jmh).equals(key)) {
            throw jmh.wrong("JMH's record of this row");
        }
        return JmhReader.measured(jmh);
    }
}
