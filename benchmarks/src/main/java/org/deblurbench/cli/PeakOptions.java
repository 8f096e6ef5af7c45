package org.deblurbench.cli;

import java.nio.file.Path;
import java.util.List;
import org.deblurbench.run.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options of {@code backends --measure}. */
@Command(name = "backends")
final class PeakOptions {
    static final String MEASURE = "--measure";

    @Option(names = MEASURE, description = "Measure the peak of this machine: takes six seconds.")
    boolean measure;

    @Option(names = "--output", paramLabel = "FILE", description = "Remember the peak in a file.")
    Path output;

    @Option(names = "--overwrite", description = "Replace that file if it exists.")
    boolean overwrite;

    static PeakOptions parse(List<String> arguments) {
        PeakOptions options = new PeakOptions();
        try {
            new CommandLine(options).parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException("backends --measure: " + e.getMessage(), e);
        }
        return options;
    }
}
