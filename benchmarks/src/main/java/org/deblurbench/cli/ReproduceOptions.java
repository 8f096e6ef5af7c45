package org.deblurbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deblurbench.run.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of {@code reproduce}. */
@Command(
        name = "java -jar benchmarks.jar reproduce",
        sortOptions = false,
        usageHelpWidth = 100,
        description =
                "Measures and draws every figure and number of the report, ours beside the report's. Each figure is saved"
                        + " as soon as it is measured: the same command goes on where a run was stopped.")
final class ReproduceOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "reproduction",
            description = "Where to: index.html, SVG and CSV files of every figure (default: ${DEFAULT-VALUE}).")
    Path out;

    @Option(
            names = "--only",
            paramLabel = "FIGURE",
            split = ",",
            description = "These figures alone, and those that they are computed from: fig1 … fig7, table, l2-or-l1,"
                    + " dark-pixels, learned-kernel, high-definition.")
    List<String> only = new ArrayList<>();

    @Option(
            names = "--backend",
            paramLabel = "NAME",
            defaultValue = "openblas",
            description = "What computes (default: ${DEFAULT-VALUE}); backends lists all.")
    String backend;

    @Option(names = "--threads", paramLabel = "N", description = "Threads of an operation (default: one a core).")
    Integer threads;

    @Option(
            names = "--full",
            description =
                    "The network in double precision, too, the LASSO's optimum at smaller λ and under noise, and larger"
                            + " images: four times as long.")
    boolean full;

    @Option(names = "--draw", description = "Measure nothing: draw again what DIR holds.")
    boolean draw;

    @Option(names = "--overwrite", description = "Measure anew what DIR holds of other settings or another build.")
    boolean overwrite;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    boolean help;

    static CommandLine parser(ReproduceOptions options) {
        return new CommandLine(options);
    }

    static ReproduceOptions parse(List<String> arguments) {
        ReproduceOptions options = new ReproduceOptions();
        try {
            parser(options).parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException("reproduce: " + e.getMessage(), e);
        }
        if (options.threads == null) {
            options.threads = Runtime.getRuntime().availableProcessors();
        }
        if (options.threads < 1) {
            throw new UsageException("--threads " + options.threads + ": must be 1 or more");
        }
        return options;
    }
}
