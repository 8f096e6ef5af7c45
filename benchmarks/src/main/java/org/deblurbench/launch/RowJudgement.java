package org.deblurbench.launch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Verdict;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The judgement on a row, from those on the answers of all its forks. No fork may be without one. */
final class RowJudgement {
    private RowJudgement() {}

    /**
     * The judgement on a row whose forks have all ended as JMH wants it.
     *
     * @param reports of all forks
     * @param ran what JMH says it has run: how many forks of how many threads
     * @return ok only if every thread of every fork, warm-up forks included, had its answer judged, and found ok
     */
    static Judgement of(List<ForkReport> reports, BenchmarkParams ran) {
        return worst(reports)
                .orElseGet(() -> missing(reports, ran)
                        .map(RowJudgement::failed)
                        .orElseGet(() -> reports.get(0).judgement()));
    }

    /**
     * The judgement on a row that JMH gave up. A fork that said why it has no answer, or that its answer is wrong, is
     * believed before JMH's exception.
     *
     * @param reports of the forks until then
     * @param failure what became of it, one line
     * @return never ok
     */
    static Judgement ofFailure(List<ForkReport> reports, String failure) {
        return worst(reports).orElseGet(() -> failed(failure));
    }

    private static Optional<Judgement> worst(List<ForkReport> reports) {
        return reports.stream()
                .map(ForkReport::judgement)
                .filter(j -> j.verdict() != Verdict.OK)
                .findFirst();
    }

    private static Optional<String> missing(List<ForkReport> reports, BenchmarkParams ran) {
        int threads = ran.getThreads();
        for (int fork = 1; fork <= ran.getWarmupForks() + ran.getForks(); fork++) {
            int id = fork;
            long judged = reports.stream().filter(r -> r.fork() == id).count();
            if (judged == 0) {
                return Optional.of("fork " + fork + " had no answer checked");
            }
            if (judged != threads) {
                return Optional.of("fork " + fork + " had " + judged + " answers checked, of " + threads + " threads");
            }
        }
        return Optional.empty();
    }

    private static Judgement failed(String reason) {
        return new Judgement(Verdict.FAILED, reason, null, Map.of());
    }
}
