package org.deblurbench.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.launch.Probe;
import org.deblurbench.run.UsageException;

/** {@code backends}: what is on the class path and what of it works here. */
final class BackendsCommand implements Callable<Integer> {
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
        if (!arguments.isEmpty()) {
            throw new UsageException("backends takes no arguments, but got " + String.join(" ", arguments));
        }
        int cores = Runtime.getRuntime().availableProcessors();
        for (String name : Backends.onClassPath().byName().keySet()) {
            Probe.Availability one = Probe.of(null, name, 1, Precision.DOUBLE);
            out.println(name);
            if (one.provenance() == null) {
                out.println("  not available  " + one.reason());
                continue;
            }
            print(one.provenance(), cores > 1 ? Probe.of(null, name, cores, Precision.DOUBLE) : one, cores);
            Probe.Availability single = Probe.of(null, name, 1, Precision.FLOAT);
            out.println(
                    "  precision      " + (single.provenance() == null ? "double" : "double, float (-p precision=)"));
        }
        return CommandDispatcher.OK;
    }

    private void print(Provenance provenance, Probe.Availability withAllCores, int cores) {
        out.println("  version        " + provenance.library());
        out.println("  native file    " + provenance.nativeFile());
        out.println("  threads        "
                + (withAllCores.provenance() == null
                        ? provenance.threads() + " (with " + cores + ": " + withAllCores.reason() + ")"
                        : "1 or more (-p threads=); this machine has " + cores + " cores"));
        provenance.details().forEach((key, value) -> out.printf("  %-14s %s%n", key, value));
    }
}
