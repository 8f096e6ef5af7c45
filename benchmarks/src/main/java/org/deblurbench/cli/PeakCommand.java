package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.deblurbench.launch.PeakFile;
import org.deblurbench.launch.PeakProbe;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;
import org.deblurbench.roofline.Peak;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.Here;
import org.deblurbench.run.UsageException;

/** {@code backends --measure}: how fast this machine computes and reads at most, printed, and kept in a file on request. */
final class PeakCommand {
    private final PeakOptions options;
    private final PrintStream out;

    PeakCommand(PeakOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    int call() throws IOException, InterruptedException {
        // Said before it is measured, not after.
        if (options.output != null) {
            checkOutput(options.output);
        }
        Environment here = Here.environment(Map.of());
        PeakFile measured;
        try {
            measured = new PeakFile(here.get(Fact.PROCESSOR), here.get(Fact.JVM), PeakProbe.measure());
        } catch (PeakProbe.NotMeasured e) {
            throw new UsageException("the peak of this machine was not measured: " + e.getMessage(), e);
        }
        print(measured);
        if (options.output != null) {
            measured.write(options.output);
            out.println("Saved: " + options.output);
        }
        return ExitCode.OK;
    }

    private void checkOutput(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || Files.isDirectory(file)) {
            throw new UsageException("--output " + file + ": is a directory; name a file in it");
        }
        if (!Files.isDirectory(directory)) {
            throw new UsageException("--output " + file + ": there is no directory " + directory);
        }
        if (Files.exists(file) && !options.overwrite) {
            throw new UsageException("--output " + file + ": exists; choose another name, or add --overwrite");
        }
    }

    private void print(PeakFile measured) {
        Peak peak = measured.peak();
        out.println(measured.processor() + ", " + measured.jvm() + ", vectors of " + peak.vectorBits() + " bits");
        String threads = peak.threads() == 1 ? "" : String.format("%12s", peak.threads() + " threads");
        out.printf("%-36s%12s%s%n", "", "1 thread", threads);
        print("multiply-adds, double    GFLOP/s", peak, Peak.Rates::doubleGflops);
        print("multiply-adds, float     GFLOP/s", peak, Peak.Rates::floatGflops);
        print("reading from memory      GB/s", peak, Peak.Rates::memoryGigabytes);
        out.println("The best of many trials in plain Java: what is measured beside other work comes out too low.");
    }

    private void print(String label, Peak peak, ToDoubleFunction<Peak.Rates> rate) {
        String all = peak.threads() == 1 ? "" : String.format(Locale.ROOT, "%12.1f", rate.applyAsDouble(peak.all()));
        out.printf(Locale.ROOT, "%-36s%12.1f%s%n", label, rate.applyAsDouble(peak.one()), all);
    }
}
