package org.deblurbench.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deblurbench.duel.Layout;
import org.deblurbench.duel.PairLimit;
import org.deblurbench.duel.RowSelection;
import org.deblurbench.duel.SignificanceTest;
import org.deblurbench.run.UsageException;
import org.openjdk.jmh.runner.options.TimeValue;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** The options of {@code duel}; JMH's pass through. */
@Command(
        name = "java -jar benchmarks.jar duel",
        sortOptions = false,
        usageHelpWidth = 100,
        customSynopsis = {
            "java -jar benchmarks.jar duel OLD NEW [REGEXP...] [options] [JMH options]",
            "       java -jar benchmarks.jar duel --resume FILE"
        },
        description =
                "Measures NEW against OLD, two JMH jars or class paths of any project, in pairs of fresh JVMs that"
                        + " take turns, until every row is decided or the time is over.")
final class DuelOptions {
    private static final double DEFAULT_SECONDS = 600;

    @Option(
            names = "--profile",
            paramLabel = "gate",
            description = "Rows: gate, ten rows of this suite, seven of them on fewer images; those of its own jars"
                    + " where no benchmark is named.")
    String profile;

    @Option(
            names = "--time",
            paramLabel = "TIME",
            description = "For all of it (default: 10m; with --pairs: no limit).")
    String time;

    @Option(
            names = "--margin",
            defaultValue = "3%",
            paramLabel = "PERCENT",
            description = "A row that is not slower by as much is done (default: 3%%).")
    String margin;

    @Option(
            names = "--alpha",
            defaultValue = "5%",
            paramLabel = "PERCENT",
            description = "The chance of a single false alarm over all rows (default: 5%%).")
    String alpha;

    @Option(names = "--max-pairs", defaultValue = "30", paramLabel = "N", description = "Of a row (default: 30).")
    int maxPairs;

    @Option(
            names = "--pairs",
            paramLabel = "N",
            description =
                    "Exactly so many of every row, decided or not: a bank of pairs for studies of the duel itself.")
    Integer pairs;

    @Option(
            names = "--pair-time",
            defaultValue = "5s",
            paramLabel = "TIME",
            description = "For a pair of JVMs, as far as operations are short enough (default: 5s).")
    String pairTime;

    @Option(
            names = "--test",
            defaultValue = "symmetry",
            description = "symmetry, or t: fewer pairs, but it assumes normal noise.")
    String test;

    @Option(
            names = "--layout",
            defaultValue = "alternate",
            description = "alternate (iterations in turn), sequential, or parallel (needs an idle core for each side).")
    String layout;

    @Option(names = "--seed", defaultValue = "1", paramLabel = "N", description = "Of the coin and of the order.")
    long seed;

    @Option(names = "--jvm-old", paramLabel = "JAVA", description = "The launcher of OLD's JVMs.")
    String jvmOld;

    @Option(names = "--jvm-new", paramLabel = "JAVA", description = "The launcher of NEW's JVMs.")
    String jvmNew;

    @Option(names = "--jvm-args-old", paramLabel = "ARGS", description = "Options of OLD's JVMs, separated by spaces.")
    String jvmArgsOld = "";

    @Option(names = "--jvm-args-new", paramLabel = "ARGS", description = "Options of NEW's JVMs, separated by spaces.")
    String jvmArgsNew = "";

    @Option(
            names = "--new-name",
            paramLabel = "PART=PART",
            description = "What is another in NEW's names: two benchmarks of one jar against each other.")
    String newName;

    @Option(names = "--save", paramLabel = "FILE", description = "Where every pair is kept (default: duel-DATE.jsonl).")
    Path save;

    @Option(names = "--resume", paramLabel = "FILE", description = "Go on with an interrupted duel.")
    Path resume;

    @Mixin
    ChangeOutput output = new ChangeOutput();

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    boolean help;

    /** What is left: the two sides, and JMH's command line. */
    @Unmatched
    List<String> rest = new ArrayList<>();

    static CommandLine parser(DuelOptions options) {
        CommandLine parser = new CommandLine(options);
        parser.setPosixClusteredShortOptionsAllowed(false);
        return parser;
    }

    static DuelOptions parse(List<String> arguments) {
        DuelOptions options = new DuelOptions();
        try {
            parser(options).parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException("duel: " + e.getMessage() + " (see duel --help)", e);
        }
        return options;
    }

    /** What is another in NEW's names; null if nothing is. */
    RowSelection.NewName newName() {
        if (newName == null) {
            return null;
        }
        String[] parts = newName.split("=", -1);
        if (parts.length != 2 || parts[0].isEmpty()) {
            throw new UsageException("--new-name " + newName
                    + ": write it as PART=PART, such as Old=New for OldBenchmark" + " against NewBenchmark");
        }
        return new RowSelection.NewName(parts[0], parts[1]);
    }

    double margin() {
        return OptionValue.percent("--margin", margin, 0.1, 100);
    }

    double alpha() {
        return OptionValue.percent("--alpha", alpha, 0.001, 50);
    }

    double seconds() {
        if (time == null) {
            return pairs == null ? DEFAULT_SECONDS : Double.POSITIVE_INFINITY;
        }
        return seconds("--time", time);
    }

    PairLimit limit() {
        int most = pairs == null ? maxPairs : pairs;
        if (most < 1) {
            throw new UsageException((pairs == null ? "--max-pairs " : "--pairs ") + most + ": must be 1 or more");
        }
        return new PairLimit(most, pairs != null);
    }

    double pairSeconds() {
        return seconds("--pair-time", pairTime);
    }

    SignificanceTest test() {
        return OptionValue.constant("--test", test, SignificanceTest.values());
    }

    Layout layout() {
        return OptionValue.constant("--layout", layout, Layout.values());
    }

    private static double seconds(String option, String text) {
        try {
            double seconds = TimeValue.fromString(text).convertTo(java.util.concurrent.TimeUnit.MILLISECONDS) / 1e3;
            if (seconds > 0) {
                return seconds;
            }
        } catch (IllegalArgumentException e) {
            throw new UsageException(option + " " + text + ": not a time; write it as 10m or 90s", e);
        }
        throw new UsageException(option + " " + text + ": must be positive; write it as 10m or 90s");
    }
}
