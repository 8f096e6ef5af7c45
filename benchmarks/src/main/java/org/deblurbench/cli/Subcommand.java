package org.deblurbench.cli;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;

/** What a command line may begin with, beside a regular expression: of each its name, its help and how it is made. */
enum Subcommand {
    BACKENDS(
            "backends                what loads here: version, native file, threads",
            "backends --check NAME   holds a backend against its contract",
            "backends --measure      what this machine reaches at most: GFLOP/s, GB/s") {
        @Override
        Callable<Integer> create(List<String> rest, PrintStream out, PrintStream err) {
            return new BackendsCommand(rest, out);
        }
    },
    COMPARE("compare OLD NEW...      what changed between JMH JSON files of any project") {
        @Override
        Callable<Integer> create(List<String> rest, PrintStream out, PrintStream err) {
            return new CompareCommand(rest, out, err);
        }
    },
    DUEL("duel OLD NEW [options]  which of two JMH jars is slower, and where") {
        @Override
        Callable<Integer> create(List<String> rest, PrintStream out, PrintStream err) {
            return new DuelCommand(rest, out, err);
        }
    },
    OVERHEAD("overhead [options]      what the common interface costs each backend") {
        @Override
        Callable<Integer> create(List<String> rest, PrintStream out, PrintStream err) {
            return new OverheadCommand(rest, out, err);
        }
    },
    REPORT("report FILE...          a page to look at, from results of any JMH project") {
        @Override
        Callable<Integer> create(List<String> rest, PrintStream out, PrintStream err) {
            return new ReportCommand(rest, out);
        }
    },
    REPRODUCE("reproduce [options]     every figure and number of the paper, ours beside its own") {
        @Override
        Callable<Integer> create(List<String> rest, PrintStream out, PrintStream err) {
            return new ReproduceCommand(rest, out);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> usage;

    Subcommand(String... usage) {
        this.usage = List.of(usage);
    }

    /** The name on the command line. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What may follow the jar's name, and what it does: a line each. */
    List<String> usage() {
        return usage;
    }

    /**
     * The command.
     *
     * @param rest what follows the name
     * @param out for results and help
     * @param err for what must not get into results
     * @return gives the exit code
     */
    abstract Callable<Integer> create(List<String> rest, PrintStream out, PrintStream err);

    /** The subcommand of a name, if it is one. */
    static Optional<Subcommand> of(String name) {
        return Arrays.stream(values())
                .filter(subcommand -> subcommand.label().equals(name))
                .findFirst();
    }

    /** All names. */
    static List<String> labels() {
        return Arrays.stream(values()).map(Subcommand::label).toList();
    }
}
