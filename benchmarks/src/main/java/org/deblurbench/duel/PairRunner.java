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
        Draw draw = new Draw(false, 0, 0);
        try (Contestant older = start(row, false, patience);
                Contestant newer = start(row, true, patience)) {
            order(row, older, false, draw, plan);
            order(row, newer, true, draw, plan);
            older.awaitReady();
            newer.awaitReady();
            turns(older, newer, plan);
            double oldSeconds = end(older, oldSide).seconds();
            double newSeconds = end(newer, newSide).seconds();
            double overhead = Math.max(
                    older.overheadSeconds(plan.nanos() / 1e9, oldSeconds),
                    newer.overheadSeconds(plan.nanos() / 1e9, newSeconds));
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
    Pair run(DuelRow row, Plan planned, Draw draw, Duration patience) throws IOException, SideFailure {
        Plan plan = row.adapted(planned);
        long start = System.nanoTime();
        Ended pair = layout == Layout.SEQUENTIAL
                ? sequential(row, plan, draw, patience)
                : together(row, plan, draw, patience);
        double seconds = secondsSince(start);
        return new Pair(
                draw.newFirst(),
                draw.newFirst() ? pair.second() : pair.first(),
                draw.newFirst() ? pair.first() : pair.second(),
                seconds,
                pair.phases());
    }

    /** In the order in which they began. */
    private record Ended(Sample first, Sample second, Phases phases) {}

    private Ended sequential(DuelRow row, Plan plan, Draw draw, Duration patience) throws IOException, SideFailure {
        Sample[] samples = new Sample[2];
        for (int i = 0; i < samples.length; i++) {
            boolean isNew = draw.newFirst() == (i == 0);
            try (Contestant one = start(row, isNew, patience)) {
                order(row, one, isNew, draw, plan);
                for (int k = 0; k < plan.iterations(); k++) {
                    alone(one);
                }
                samples[i] = end(one, isNew ? newSide : oldSide);
            }
        }
        return new Ended(samples[0], samples[1], null);
    }

    private Ended together(DuelRow row, Plan plan, Draw draw, Duration patience) throws IOException, SideFailure {
        boolean newFirst = draw.newFirst();
        try (Contestant first = start(row, newFirst, patience);
                Contestant second = start(row, !newFirst, patience)) {
            order(row, first, newFirst, draw, plan);
            order(row, second, !newFirst, draw, plan);
            first.awaitReady();
            second.awaitReady();
            long began = System.nanoTime();
            if (layout == Layout.PARALLEL) {
                atOnce(first, second, plan);
            } else {
                turns(first, second, plan);
            }
            double turned = secondsSince(began);
            long ending = System.nanoTime();
            Sample one = end(first, newFirst ? newSide : oldSide);
            Sample other = end(second, newFirst ? oldSide : newSide);
            return new Ended(one, other, Phases.of(first, second, turned, secondsSince(ending)));
        }
    }

    /** All measured iterations: A B B A. */
    private static void turns(Contestant first, Contestant second, Plan plan) throws IOException, SideFailure {
        for (int k = 0; k < plan.iterations(); k++) {
            boolean last = k == plan.iterations() - 1;
            turn(k % 2 == 0 ? first : second, last);
            turn(k % 2 == 0 ? second : first, last);
        }
    }

    /** All measured iterations, of both at the same time. */
    private static void atOnce(Contestant first, Contestant second, Plan plan) throws IOException, SideFailure {
        for (int k = 0; k < plan.iterations(); k++) {
            first.go();
            second.go();
            first.awaitScore();
            second.awaitScore();
            if (k < plan.iterations() - 1) {
                first.awaitReady();
                second.awaitReady();
            }
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

    private void order(DuelRow row, Contestant one, boolean isNew, Draw draw, Plan plan)
            throws IOException, SideFailure {
        String benchmark = isNew ? row.newBenchmark() : row.key().benchmark();
        one.order(row.key(), benchmark, jmhArguments, plan, isNew ? draw.newFiller() : draw.oldFiller());
    }

    private static Sample end(Contestant one, Side side) throws IOException, SideFailure {
        Sample sample = one.awaitEnd();
        if (sample.verdict() != null && sample.verdict() != Verdict.OK && sample.verdict() != Verdict.WRONG) {
            throw new SideFailure(side.label(), sample.verdict().label() + ": " + sample.reason());
        }
        return sample;
    }
}
