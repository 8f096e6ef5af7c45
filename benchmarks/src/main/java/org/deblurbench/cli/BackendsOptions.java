package org.deblurbench.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deblurbench.run.UsageException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** The options of {@code backends}. */
@Command(name = "backends")
final class BackendsOptions {
    private static final String ALL = "";

    @Option(
            names = "--check",
            arity = "0..1",
            fallbackValue = ALL,
            paramLabel = "NAME[,NAME...]",
            description = "Hold backends against their contract, all of them if none is named.")
    String check;

    @Unmatched
    List<String> rest = new ArrayList<>();

    static BackendsOptions parse(List<String> arguments) {
        BackendsOptions options = new BackendsOptions();
        try {
            new CommandLine(options).parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException("backends: " + e.getMessage(), e);
        }
        if (!options.rest.isEmpty()) {
            throw new UsageException("backends takes no arguments but --check NAME[,NAME...], and got "
                    + String.join(" ", options.rest));
        }
        return options;
    }

    /** The backends to check, each once; empty for all. */
    List<String> names() {
        return check.equals(ALL)
                ? List.of()
                : Arrays.stream(check.split(",", -1)).distinct().toList();
    }
}
