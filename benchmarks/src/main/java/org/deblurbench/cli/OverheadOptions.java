package org.deblurbench.cli;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.run.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** The options of {@code overhead}; JMH's pass through. */
@Command(
        name = "java -jar benchmarks.jar overhead",
        customSynopsis = "java -jar benchmarks.jar overhead [REGEXP...] [--rounds N] [JMH options]",
        description = "Measures M1 and M3 through the common interface and written directly on each library, in pairs.")
final class OverheadOptions {
    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", description = "Pairs for each benchmark.")
    int rounds;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    boolean help;

    /** What is left: JMH's command line. */
    @Unmatched
    List<String> jmh = new ArrayList<>();

    static CommandLine parser(OverheadOptions options) {
        CommandLine parser = new CommandLine(options);
        parser.setPosixClusteredShortOptionsAllowed(false);
        return parser;
    }

    static OverheadOptions parse(List<String> arguments) {
        OverheadOptions options = new OverheadOptions();
        try {
            parser(options).parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException("overhead: " + e.getMessage(), e);
        }
        if (options.rounds < 1) {
            throw new UsageException("--rounds " + options.rounds + ": must be 1 or more");
        }
        return options;
    }
}
