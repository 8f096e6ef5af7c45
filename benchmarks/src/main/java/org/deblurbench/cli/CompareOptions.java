package org.deblurbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deblurbench.compare.CompareSettings;
import org.deblurbench.run.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code compare}. */
@Command(
        name = "java -jar benchmarks.jar compare",
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = "java -jar benchmarks.jar compare OLD.json NEW.json... [options]",
        description = {
            "Compares JMH JSON files of this or any other project, the first with each of the others. What was"
                    + " measured apart proves less than a duel of the two jars.",
            "Exit code: 0 nothing is slower; 1 a row is wrong or failed in NEW; 2 bad input; 3 a row is slower."
        })
final class CompareOptions {
    @Parameters(arity = "0..*", hidden = true)
    List<Path> files = new ArrayList<>();

    @Option(
            names = "--alpha",
            paramLabel = "PERCENT",
            defaultValue = "5%",
            description = "The chance that any row is called slower or faster though nothing changed (default: 5%%).")
    String alpha = "5%";

    @Option(
            names = "--margin",
            paramLabel = "PERCENT",
            defaultValue = "3%",
            description = "A row is not slower if its interval ends below as much (default: 3%%).")
    String margin = "3%";

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the random dealings where a row has too many forks for all (default: 1).")
    long seed = 1;

    @Mixin
    ChangeOutput output = new ChangeOutput();

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    boolean help;

    static CommandLine parser(CompareOptions options) {
        CommandLine parser = new CommandLine(options);
        parser.setPosixClusteredShortOptionsAllowed(false);
        return parser;
    }

    static CompareOptions parse(List<String> arguments) {
        CompareOptions options = new CompareOptions();
        try {
            parser(options).parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException("compare: " + e.getMessage().replaceAll("\\R", " ") + " (see compare --help)", e);
        }
        return options;
    }

    CompareSettings settings() {
        return new CompareSettings(
                OptionValue.percent("--alpha", alpha, 0.001, 50),
                OptionValue.percent("--margin", margin, 0.1, 100),
                seed);
    }
}
