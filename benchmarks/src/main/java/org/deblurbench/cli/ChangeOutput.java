package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.FailOn;
import org.deblurbench.run.UsageException;
import org.deblurbench.text.GithubAnnotations;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/**
 * Options for where changes are written and what they mean for the exit code, of every command that finds some. An
 * {@code --output} belongs to the {@code --format} beside it; a format without one goes to the terminal.
 */
final class ChangeOutput {
    /** A format and where it goes. */
    static final class Target {
        @Option(
                names = "--format",
                required = true,
                paramLabel = "FORMAT",
                description = "text, markdown, json, csv or junit; repeatable (default: text).")
        String format;

        @Option(
                names = "--output",
                paramLabel = "FILE",
                description = "The file of the --format before it (default: the terminal).")
        Path output;
    }

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    List<Target> targets = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "slower",
            description = "slower, undecided, wrong or never: from what on the exit code is 3 (wrong: 1).")
    String failOn = "slower";

    @Option(names = "--overwrite", description = "Replace files of --output that exist.")
    boolean overwrite;

    @Option(
            names = "--annotations",
            description =
                    "Write the ten worst rows as GitHub annotations to standard error; default if GITHUB_ACTIONS is set.")
    boolean annotations = "true".equals(System.getenv("GITHUB_ACTIONS"));

    /**
     * Refuses what could not be written. To be called before anything takes time.
     *
     * @throws UsageException in a line
     */
    void check() {
        failOn();
        Set<Path> files = new HashSet<>();
        int onTerminal = 0;
        for (Target target : targets) {
            format(target);
            if (target.output == null) {
                onTerminal++;
            } else {
                check(target.output);
                if (!files.add(target.output.toAbsolutePath().normalize())) {
                    throw new UsageException("--output " + target.output + " is given twice; name another file");
                }
            }
        }
        if (onTerminal > 1) {
            throw new UsageException(
                    "more than one --format for the terminal; give an --output FILE after each but one");
        }
    }

    private void check(Path file) {
        if (Files.isDirectory(file)) {
            throw new UsageException("--output " + file + " is a directory; name a file");
        }
        Path directory = file.toAbsolutePath().getParent();
        if (directory == null || !Files.isDirectory(directory)) {
            throw new UsageException(
                    "--output " + file + ": there is no directory " + directory + "; make it, or name another file");
        }
        // An empty file holds nothing to lose; GitHub makes that of a step's summary beforehand.
        if (!overwrite && Files.exists(file) && file.toFile().length() > 0) {
            throw new UsageException("--output " + file + " exists; name another file, or replace it with --overwrite");
        }
        if (!Files.isWritable(Files.exists(file) ? file : directory)) {
            throw new UsageException("--output " + file + " cannot be written; name another file");
        }
    }

    /** What makes the exit code other than 0. */
    FailOn failOn() {
        return OptionValue.constant("--fail-on", failOn, FailOn.values());
    }

    /**
     * Writes reports in every format asked for.
     *
     * @param reports one or more
     * @param out the terminal
     * @param err for annotations, so that they do not get into a format on the terminal
     * @return the exit code
     */
    int write(List<ChangeReport> reports, PrintStream out, PrintStream err) throws IOException {
        if (targets.isEmpty()) {
            out.print(ChangeFormat.TEXT.render(reports, failOn()));
        }
        for (Target target : targets) {
            String text = format(target).render(reports, failOn());
            if (target.output == null) {
                out.print(text);
            } else {
                Files.write(target.output, text.getBytes(StandardCharsets.UTF_8));
            }
        }
        out.flush();
        if (annotations) {
            GithubAnnotations.of(reports, failOn()).forEach(err::println);
        }
        return failOn().exitCode(reports.stream()
                .flatMap(report -> report.changes().stream())
                .toList());
    }

    private static ChangeFormat format(Target target) {
        return OptionValue.constant("--format", target.format, ChangeFormat.values());
    }
}
