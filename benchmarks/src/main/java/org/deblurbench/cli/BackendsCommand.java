package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.launch.Probe;
import org.deblurbench.run.ConformancePasses;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.ParamCheck;
import org.deblurbench.run.UsageException;
import org.deblurbench.text.OneLine;

/** {@code backends}: what is on the class path, what of it works here, and with {@code --check} whether it works right. */
final class BackendsCommand implements Callable<Integer> {
    /** Of one check: the slowest take seconds on a slow machine with a slow backend. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int cores = Runtime.getRuntime().availableProcessors();
    private final List<String> arguments;
    private final PrintStream out;

    BackendsCommand(List<String> arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        if (arguments.contains(PeakOptions.MEASURE)) {
            return new PeakCommand(PeakOptions.parse(arguments), out).call();
        }
        BackendsOptions options = BackendsOptions.parse(arguments);
        Backends backends = Backends.onClassPath();
        return options.check == null ? list(backends) : check(backends, options.names());
    }

    private int check(Backends backends, List<String> asked) throws IOException, InterruptedException {
        for (String name : asked) {
            ParamCheck.checkBackend(name, backends);
            Probe.Availability found = Probe.of(null, name, 1, Precision.DOUBLE);
            if (found.provenance() == null) {
                throw new UsageException("backend " + name + " cannot be used here: " + found.reason());
            }
        }
        BackendCheck check = new BackendCheck(PATIENCE, ConformancePasses.ofUser(), cores, out);
        List<String> broken = new ArrayList<>();
        for (String name : asked.isEmpty() ? backends.byName().keySet() : asked) {
            if (!check.keepsItsPromises(name)) {
                broken.add(name);
            }
        }
        if (asked.isEmpty()) {
            printProblems(backends);
        }
        out.println(
                broken.isEmpty()
                        ? "All promises are kept."
                        : "Not all promises are kept by: " + String.join(", ", broken) + ".");
        return broken.isEmpty() ? ExitCode.OK : ExitCode.BAD_ROWS;
    }

    private int list(Backends backends) throws IOException, InterruptedException {
        for (String name : backends.byName().keySet()) {
            Probe.Availability one = Probe.of(null, name, 1, Precision.DOUBLE);
            out.println(name);
            if (one.provenance() == null) {
                out.println("  not available  " + OneLine.of(one.reason()));
                continue;
            }
            print(one.provenance(), cores > 1 ? Probe.of(null, name, cores, Precision.DOUBLE) : one);
            Probe.Availability single = Probe.of(null, name, 1, Precision.FLOAT);
            out.println(
                    "  precision      " + (single.provenance() == null ? "double" : "double, float (-p precision=)"));
        }
        printProblems(backends);
        return ExitCode.OK;
    }

    private void printProblems(Backends backends) {
        backends.problems().forEach(problem -> out.println(OneLine.of(problem)));
    }

    private void print(Provenance provenance, Probe.Availability withAllCores) {
        out.println("  version        " + OneLine.of(provenance.library()));
        out.println("  native file    " + OneLine.of(provenance.nativeFile()));
        out.println("  threads        "
                + (withAllCores.provenance() == null
                        ? provenance.threads() + " (with " + cores + ": " + OneLine.of(withAllCores.reason()) + ")"
                        : "1 or more (-p threads=); this machine has " + cores + " cores"));
        provenance.details().forEach((key, value) -> out.printf("  %-14s %s%n", OneLine.of(key), OneLine.of(value)));
    }
}
