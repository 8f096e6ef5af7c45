package org.deblurbench.html;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.deblurbench.record.Metric;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;
import org.deblurbench.stats.ForkInterval;
import org.deblurbench.text.Numbers;

/**
 * A row of one of the runs.
 *
 * @param id of its line in the table of all rows
 * @param source which run, from 0
 * @param row what was measured
 */
record Shown(String id, int source, RunRow row) {
    static final String BACKEND = "backend";
    static final String THREADS = "threads";

    boolean ok() {
        return row.verdict() == Verdict.OK && row.measured() != null;
    }

    Metric metric() {
        return row.measured().primary();
    }

    /** Seconds of one operation; NaN if the unit is not one of time. */
    double seconds() {
        return ok() ? Units.seconds(metric().score(), metric().unit()) : Double.NaN;
    }

    /** Half the 95 % interval over forks, in the score's unit; NaN below three forks. */
    double halfWidth() {
        return ok() ? ForkInterval.halfWidth(metric().forkMeans()).orElse(Double.NaN) : Double.NaN;
    }

    String param(String name) {
        return row.key().params().get(name);
    }

    /** The parameters but some, in one line. */
    String params(String... without) {
        Map<String, String> params = new TreeMap<>(row.key().params());
        for (String name : without) {
            params.remove(name);
        }
        return params.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .collect(Collectors.joining(" "));
    }

    String className() {
        String name = row.key().shortName();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    String methodName() {
        String name = row.key().shortName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** One line for whoever points at it. */
    String tip() {
        String text = row.key().shortName() + " " + row.key().settings() + ": ";
        if (!ok()) {
            return text + verdict();
        }
        String half = Double.isNaN(halfWidth()) ? "" : " ± " + Numbers.score(halfWidth());
        String mspe = row.judgement().mspe() == null
                ? ""
                : ", MSPE " + Figures.error(row.judgement().mspe());
        return text + Numbers.score(metric().score()) + half + " " + metric().unit() + mspe;
    }

    String verdict() {
        String reason = row.judgement().reason();
        return row.verdict().label() + (reason.isEmpty() ? "" : ": " + reason);
    }
}
