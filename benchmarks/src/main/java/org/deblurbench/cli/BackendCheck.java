package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.deblurbench.backend.Precision;
import org.deblurbench.launch.ConformanceTrial;
import org.deblurbench.launch.Probe;
import org.deblurbench.run.ConformancePasses;
import org.deblurbench.run.Errors;
import org.deblurbench.text.OneLine;

/** {@code backends --check}: holds backends against their contract, at every number of threads and in every precision. */
final class BackendCheck {
    private final ConformanceTrial trial;
    private final ConformancePasses passes;
    private final int cores;
    private final PrintStream out;
    private int kept;
    private int broken;

    BackendCheck(Duration patience, ConformancePasses passes, int cores, PrintStream out) {
        this.trial = new ConformanceTrial(patience);
        this.passes = passes;
        this.cores = cores;
        this.out = out;
    }

    /** Whether it keeps all promises, or cannot be used here, which breaks none. */
    boolean keepsItsPromises(String backend) throws IOException, InterruptedException {
        out.println(backend);
        kept = 0;
        broken = 0;
        for (Precision precision : Precision.values()) {
            for (int threads : threadCounts(cores)) {
                check(backend, threads, precision);
            }
        }
        if (broken == 0 && kept > 0) {
            remember(backend);
        }
        out.println("  " + kept + " kept, " + broken + " broken.");
        return broken == 0;
    }

    private void check(String backend, int threads, Precision precision) throws IOException, InterruptedException {
        String setting = precision.label() + ", " + threads + (threads == 1 ? " thread" : " threads");
        Probe.Availability found = Probe.of(null, backend, threads, precision);
        switch (found.finding()) {
            case UNAVAILABLE -> out.println("  not available  " + setting + ": " + OneLine.of(found.reason()));
            case NOT_OFFERED -> out.println("  not offered  " + setting + ": " + OneLine.of(found.reason()));
            default -> trial.run(backend, threads, precision, outcome -> print(setting, outcome));
        }
    }

    private void print(String setting, ConformanceTrial.Outcome outcome) {
        if (outcome.isKept()) {
            kept++;
            out.println("  kept    " + setting + ": " + outcome.promise());
        } else {
            broken++;
            out.println("  broken  " + setting + ": " + outcome.promise() + ": " + OneLine.of(outcome.complaint()));
        }
    }

    private void remember(String backend) {
        try {
            passes.add(backend);
        } catch (IOException e) {
            out.println("  This cannot be remembered, and runs will ask for it again: " + Errors.describe(e));
        }
    }

    /** 1, 2, 3, 4, 8, 16, … and all cores. */
    static List<Integer> threadCounts(int cores) {
        Set<Integer> counts = new TreeSet<>(List.of(1, cores));
        for (int count = 2; count < cores; count *= 2) {
            counts.add(count);
        }
        if (cores > 3) {
            counts.add(3);
        }
        return new ArrayList<>(counts);
    }
}
