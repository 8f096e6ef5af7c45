package org.deblurbench.cli;

import java.nio.file.Path;
import java.util.List;
import org.deblurbench.run.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options of {@code report}. */
@Command(
        name = "java -jar benchmarks.jar report",
        description =
                "Makes one HTML page, which needs nothing else, from the results of one or several runs, and from what"
                        + " duel and compare have found.")
final class ReportOptions {
    @Parameters(
            paramLabel = "FILE.json",
            arity = "1..*",
            description =
                    "Results of this suite, or the JMH JSON of any project; several are shown side by side. Or what duel"
                            + " or compare wrote with --format json --output FILE: each has a section of its own.")
    List<Path> files;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PAGE.html",
            defaultValue = "report.html",
            description = "The page; report.html by default.")
    Path page;

    @Option(names = "--overwrite", description = "Replace the page if it exists.")
    boolean overwrite;

    @Option(names = "--no-pictures", description = "Leave out the restored test images, which take some seconds.")
    boolean noPictures;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    boolean help;

    static ReportOptions parse(List<String> arguments) {
        ReportOptions options = new ReportOptions();
        try {
            new CommandLine(options).parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException("report: " + e.getMessage() + "; see report --help", e);
        }
        return options;
    }
}
