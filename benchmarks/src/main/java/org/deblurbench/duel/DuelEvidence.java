package org.deblurbench.duel;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.duel.DuelState.RowState;
import org.deblurbench.record.RowKey;
import org.deblurbench.run.Errors;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.UsageException;

/**
 * Says in tables of Markdown what duels are worth, beside {@link CommonPractice} on the same pairs: those that were fought
 * ({@code replay FILE…}), and those that are simulated from a bank ({@code simulate DUELS SECONDS FILE…}); what common
 * practice makes of JVMs that ran one after the other ({@code sequential SECONDS FILE…}); and as an SVG picture how often
 * both find a slowdown ({@code picture DUELS SECONDS FILE… SEQUENTIAL-FILE}). For {@code scripts/gate-evidence}; the settings
 * are a duel's own defaults.
 */
public final class DuelEvidence {
    private static final double MARGIN = 0.03;
    private static final double ALPHA = 0.05;
    private static final int MOST_PAIRS = 30;
    private static final int[] PERCENTS = {1, 2, 3, 5, 10};
    private static final int[] FROM_NOTHING = {0, 1, 2, 3, 5, 10};
    private static final long SEED = 1;

    /** Power is a larger share than a false alarm, and needs fewer duels. */
    private static final int POWER_SHARE = 10;

    private final PrintStream out;

    private DuelEvidence(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints the tables.
     *
     * @param arguments as above
     */
    public static void main(String[] arguments) {
        try {
            print(List.of(arguments), System.out);
        } catch (UsageException e) {
            System.err.println("gate-evidence: " + e.getMessage());
            System.exit(ExitCode.USAGE);
        } catch (IOException e) {
            System.err.println("gate-evidence: " + Errors.describe(e));
            System.exit(ExitCode.USAGE);
        }
    }

    static void print(List<String> arguments, PrintStream out) throws IOException {
        DuelEvidence evidence = new DuelEvidence(out);
        if (arguments.size() >= 4 && arguments.get(0).equals("simulate")) {
            int duels = (int) positive("DUELS", arguments.get(1));
            double seconds = positive("SECONDS", arguments.get(2));
            evidence.simulate(PairBank.read(paths(arguments, 3)), duels, seconds);
        } else if (arguments.size() >= 2 && arguments.get(0).equals("replay")) {
            evidence.replay(paths(arguments, 1));
        } else if (arguments.size() >= 3 && arguments.get(0).equals("sequential")) {
            double seconds = positive("SECONDS", arguments.get(1));
            evidence.sequential(new SequentialRuns(PairBank.read(paths(arguments, 2)), seconds));
        } else if (arguments.size() >= 5 && arguments.get(0).equals("picture")) {
            int duels = (int) positive("DUELS", arguments.get(1));
            double seconds = positive("SECONDS", arguments.get(2));
            int last = arguments.size() - 1;
            PairBank bank = PairBank.read(paths(arguments.subList(0, last), 3));
            PairBank inTurn = PairBank.read(paths(arguments, last));
            out.println(PowerChart.svg(powers(bank, duels, seconds, new SequentialRuns(inTurn, seconds))));
        } else {
            throw new UsageException("give replay FILE..., simulate DUELS SECONDS FILE...,"
                    + " sequential SECONDS FILE..., or picture DUELS SECONDS FILE... SEQUENTIAL-FILE");
        }
    }

    private static List<Path> paths(List<String> arguments, int from) {
        return arguments.subList(from, arguments.size()).stream().map(Path::of).toList();
    }

    private static double positive(String name, String text) {
        try {
            double value = Double.parseDouble(text);
            if (value >= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(name + " " + text + ": not a number", e);
        }
        throw new UsageException(name + " " + text + ": must be 1 or more");
    }

    private void simulate(PairBank bank, int duels, double seconds) {
        DuelSimulation same = simulation(bank, seconds).run(duels, row -> 1, SEED);
        out.printf(
                Locale.ROOT,
                "%d simulated duels of %d rows in %.0f s, NEW the same as OLD:%n%n",
                duels,
                bank.rows().size(),
                seconds);
        out.printf(
                Locale.ROOT,
                "Duels that call any row slower: %d (at most %.2f %% with 95 %% confidence).%n%n",
                same.alarmed(),
                100 * Tally.bound(same.alarmed(), same.duels(), true));
        table("row");
        same.tallies().forEach((row, tally) -> line(row.toString(), tally));
        line("all", same.total());
        out.printf(Locale.ROOT, "%nThe same with a slowdown of all rows, or of a single one (each in turn):%n%n");
        table("planted");
        for (int percent : PERCENTS) {
            double factor = factor(percent);
            int count = Math.max(1, duels / POWER_SHARE);
            line(
                    percent + " % in all",
                    simulation(bank, seconds).run(count, row -> factor, SEED).total());
            Map<RowKey, Tally> alone = new LinkedHashMap<>();
            Tally others = new Tally();
            for (DuelRow one : bank.rows()) {
                DuelSimulation planted =
                        simulation(bank, seconds).run(count, row -> row.equals(one.key()) ? factor : 1, SEED);
                planted.tallies().forEach((row, tally) -> {
                    if (row.equals(one.key())) {
                        alone.put(row, tally);
                    } else {
                        others.add(tally);
                    }
                });
            }
            alone.forEach((row, tally) -> line(percent + " % in " + row + " alone", tally));
            line(percent + " % in one: the others", others);
        }
    }

    private void sequential(SequentialRuns runs) {
        out.println("| row | forks a side | comparisons | NEW is | "
                + Arrays.stream(CommonPractice.values())
                        .map(CommonPractice::label)
                        .collect(Collectors.joining(" | "))
                + " |");
        out.println("|" + "---|".repeat(4 + CommonPractice.values().length));
        for (RowKey row : runs.rows()) {
            for (int percent : FROM_NOTHING) {
                out.printf(
                        Locale.ROOT,
                        "| `%s` | %d | %d | %s | %s |%n",
                        row,
                        runs.forks(row),
                        runs.comparisons(row),
                        percent == 0 ? "the same" : percent + " % slower",
                        Arrays.stream(CommonPractice.values())
                                .map(practice -> percent(runs.share(row, practice, factor(percent))))
                                .collect(Collectors.joining(" | ")));
            }
        }
    }

    private static List<PowerChart.Power> powers(PairBank bank, int duels, double seconds, SequentialRuns runs) {
        List<PowerChart.Power> powers = new ArrayList<>();
        powers.add(new PowerChart.Power("duel", byPercent(percent -> {
            Tally all = simulation(bank, seconds)
                    .run(duels, row -> factor(percent), SEED)
                    .total();
            return (double) all.count(ChangeVerdict.SLOWER) / all.duels();
        })));
        for (CommonPractice practice : CommonPractice.values()) {
            powers.add(new PowerChart.Power(
                    "JMH: " + practice.label(),
                    byPercent(percent -> runs.rows().stream()
                            .mapToDouble(row -> runs.share(row, practice, factor(percent)))
                            .average()
                            .orElseThrow())));
        }
        return powers;
    }

    private static SortedMap<Integer, Double> byPercent(IntToDoubleFunction share) {
        SortedMap<Integer, Double> shares = new TreeMap<>();
        for (int percent : FROM_NOTHING) {
            shares.put(percent, 100 * share.applyAsDouble(percent));
        }
        return shares;
    }

    private static double factor(int percent) {
        return 1 + percent / 100.0;
    }

    private static DuelSimulation simulation(PairBank bank, double seconds) {
        return new DuelSimulation(bank, seconds, new PairLimit(MOST_PAIRS, false), MARGIN, ALPHA);
    }

    private void replay(List<Path> files) throws IOException {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Tally total = new Tally();
        double seconds = 0;
        for (Path file : files) {
            DuelState state = state(DuelFile.read(file).entries());
            seconds += state.seconds();
            for (RowState row : state.rows()) {
                tallies.computeIfAbsent(row.row().key().toString(), key -> new Tally())
                        .add(row);
                total.add(row);
            }
        }
        out.printf(Locale.ROOT, "%d duels, %.0f s each on average:%n%n", files.size(), seconds / files.size());
        table("row");
        tallies.forEach(this::line);
        line("all", total);
    }

    private static DuelState state(List<DuelEntry> entries) {
        List<DuelRow> rows =
                entries.stream().map(DuelEntry::row).distinct().map(DuelRow::of).toList();
        DuelState state = new DuelState(rows, SignificanceTest.SYMMETRY::process, MARGIN, ALPHA);
        entries.forEach(state::take);
        return state;
    }

    private void table(String first) {
        List<String> columns = Stream.concat(
                        Stream.of(first, "duels", "slower", "share", "faster", "not slower", "undecided", "pairs"),
                        Arrays.stream(CommonPractice.values()).map(CommonPractice::label))
                .toList();
        out.println("| " + String.join(" | ", columns) + " |");
        out.println("|" + "---|".repeat(columns.size()));
    }

    private void line(String name, Tally tally) {
        if (tally.duels() == 0) {
            return;
        }
        int slower = tally.count(ChangeVerdict.SLOWER);
        out.println(String.format(
                        Locale.ROOT,
                        "| `%s` | %d | %d | %s (%s to %s) | %d | %d | %d | %.1f | ",
                        name,
                        tally.duels(),
                        slower,
                        percent((double) slower / tally.duels()),
                        percent(Tally.bound(slower, tally.duels(), false)),
                        percent(Tally.bound(slower, tally.duels(), true)),
                        tally.count(ChangeVerdict.FASTER),
                        tally.count(ChangeVerdict.NOT_SLOWER),
                        tally.count(ChangeVerdict.UNDECIDED),
                        tally.meanPairs())
                + Arrays.stream(CommonPractice.values())
                        .map(practice -> percent((double) tally.count(practice) / tally.duels()))
                        .collect(Collectors.joining(" | "))
                + " |");
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, share < 0.01 ? "%.2f %%" : "%.1f %%", 100 * share);
    }
}
