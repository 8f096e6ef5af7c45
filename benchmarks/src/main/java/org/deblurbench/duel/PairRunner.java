package org.deblurbench.duel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.JudgeMoment;
import org.deblurbench.record.Verdict;

/** Runs pairs of fresh JVMs, one of each side, on one row. No JVM outlives its pair. */
final class PairRunner {
    private final Side oldSide;
    private final Side newSide;
    private final SideListing oldListing;
    private final SideListing newListing;
    private final List<String> jmhArguments;
    private final Layout layout;
    private final PacerFiles files;
    private final boolean judgesAtEnd;

    PairRunner(
            Side oldSide,
            SideListing oldListing,
            Side newSide,
            SideListing newListing,
            List<String> jmhArguments,
            Layout layout,
            PacerFiles files) {
        this.oldSide = oldSide;
        this.newSide = newSide;
        this.oldListing = oldListing;
        this.newListing = newListing;
        this.jmhArguments = List.copyOf(jmhArguments);
        this.layout = layout;
        this.files = files;
        // One side alone would warm its caches otherwise than the other.
        this.judgesAtEnd = oldSide.contains(JudgeMoment.class) && newSide.contains(JudgeMoment.class);
    }

    /** Learns what a plan has to know of a row. */
    Pilot pilot(DuelRow row, Duration patience) throws IOException, SideFailure {
        Plan plan = row.adapted(Plan.PILOT);
        try (Contestant older = start(row, false, patience);
                Contestant newer = start(row, true, patience)) {
            order(row, older, false, plan);
            order(row, newer, true, plan);
            for (int i = 0; i < plan.iterations(); i++) {
                together(older, newer);
            }
            double oldSeconds = end(older, oldSide).seconds();
            double newSeconds = end(newer, newSide).seconds();
            double iteration = plan.nanos() / 1e9;
            double overhead = Math.max(
                    older.overheadSeconds(Math.max(iteration, oldSeconds)),
                    newer.overheadSeconds(Math.max(iteration, newSeconds)));
            double warmup = plan.warmups() * Math.max(plan.warmupNanos() / 1e9, Math.max(oldSeconds, newSeconds));
            double start = Math.max(older.startSeconds(), newer.startSeconds()) - warmup;
            double judging = older.endSeconds() + newer.endSeconds();
            return new Pilot(Math.min(oldSeconds, newSeconds), overhead, Math.max(0.2, start) + judging);
        }
    }

    /**
     * Runs a pair.
     *
     * @throws SideFailure if a side does not come to its end, or its answer is no answer
     */
    Pair run(DuelRow row, Plan planned, boolean newFirst, Duration patience) throws IOException, SideFailure {
        Plan plan = row.adapted(planned);
        long start = System.nanoTime();
        Ended pair = layout == Layout.SEQUENTIAL
                ? sequential(row, plan, newFirst, patience)
                : together(row, plan, newFirst, patience);
        double seconds = secondsSince(start);
        return new Pair(
                newFirst,
                newFirst ? pair.second() : pair.first(),
                newFirst ? pair.first() : pair.second(),
                seconds,
                pair.phases());
    }

    /** In the order in which they began. */
    private record Ended(Sample first, Sample second, Phases phases) {}

    private Ended sequential(DuelRow row, Plan plan, boolean newFirst, Duration patience)
            throws IOException, SideFailure {
        Sample[] samples = new Sample[2];
        for (int i = 0; i < samples.length; i++) {
            boolean isNew = newFirst == (i == 0);
            try (Contestant one = start(row, isNew, patience)) {
                order(row, one, isNew, plan);
                for (int k = 0; k < plan.iterations(); k++) {
                    alone(one);
                }
                samples[i] = end(one, isNew ? newSide : oldSide);
            }
        }
        return new Ended(samples[0], samples[1], null);
    }

    private Ended together(DuelRow row, Plan plan, boolean newFirst, Duration patience)
            throws IOException, SideFailure {
        try (Contestant first = start(row, newFirst, patience);
                Contestant second = start(row, !newFirst, patience)) {
            order(row, first, newFirst, plan);
            order(row, second, !newFirst, plan);
            first.awaitReady();
            second.awaitReady();
            long turns = System.nanoTime();
            for (int k = 0; k < plan.iterations(); k++) {
                boolean last = k == plan.iterations() - 1;
                if (layout == Layout.PARALLEL) {
                    first.go();
                    second.go();
                    first.awaitScore();
                    second.awaitScore();
                    if (!last) {
                        first.awaitReady();
                        second.awaitReady();
                    }
                } else {
                    turn(k % 2 == 0 ? first : second, last);
                    turn(k % 2 == 0 ? second : first, last);
                }
            }
            double turned = secondsSince(turns);
            long ending = System.nanoTime();
            Sample one = end(first, newFirst ? newSide : oldSide);
            Sample other = end(second, newFirst ? oldSide : newSide);
            return new Ended(one, other, Phases.of(first, second, turned, secondsSince(ending)));
        }
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    /** One iteration, and all that comes before the next. */
    private static void turn(Contestant one, boolean last) throws IOException, SideFailure {
        one.go();
        one.awaitScore();
        if (!last) {
            one.awaitReady();
        }
    }

    private static void alone(Contestant one) throws IOException, SideFailure {
        one.awaitReady();
        one.go();
        one.awaitScore();
    }

    private static void together(Contestant one, Contestant other) throws IOException, SideFailure {
        one.awaitReady();
        other.awaitReady();
        one.go();
        other.go();
        one.awaitScore();
        other.awaitScore();
    }

    private Contestant start(DuelRow row, boolean isNew, Duration patience) throws IOException {
        List<String> options = new ArrayList<>((isNew ? newListing : oldListing).jvmOptions());
        options.addAll(isNew ? row.newJvmOptions() : row.oldJvmOptions());
        Path report = files.fresh("report.jsonl");
        options.add("-D" + ForkReport.FILE + "=" + report);
        if (judgesAtEnd) {
            options.add(JudgeMoment.END.forkProperty());
        }
        return new Contestant(SideJvm.start(isNew ? newSide : oldSide, options, files, patience), report);
    }

    private void order(DuelRow row, Contestant one, boolean isNew, Plan plan) throws IOException, SideFailure {
        one.order(row.key(), isNew ? row.newBenchmark() : row.key().benchmark(), jmhArguments, plan);
    }

    private static Sample end(Contestant one, Side side) throws IOException, SideFailure {
        Sample sample = one.awaitEnd();
        if (sample.verdict() != null && sample.verdict() != Verdict.OK && sample.verdict() != Verdict.WRONG) {
            throw new SideFailure(side.label(), sample.verdict().label() + ": " + sample.reason());
        }
        return sample;
    }
}
