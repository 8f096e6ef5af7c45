package org.deblurbench.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.deblurbench.backend.vector.VectorBackendProvider;
import org.deblurbench.fork.ImageSource;
import org.deblurbench.launch.RowOutcome;
import org.deblurbench.launch.RowPlanner;
import org.deblurbench.launch.RowRunner;
import org.deblurbench.launch.Scratch;
import org.deblurbench.launch.Sizing;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.JmhArguments;
import org.deblurbench.run.PreFlight;
import org.deblurbench.run.RunLock;
import org.deblurbench.run.SuiteOptions;
import org.deblurbench.run.UsageException;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * {@code overhead}: what the common interface costs. Each method is measured through {@code Backend} and written directly
 * on the library, in forks of their own, in pairs whose members follow each other in random order, so that both see the
 * same machine. The result of a fork is the median of its iterations, of a pair the ratio of its times, and of all pairs
 * the median of the ratios.
 */
final class OverheadCommand implements Callable<Integer> {
    private static final String THROUGH = "Benchmark.";
    private static final String DIRECT = "DirectBenchmark.";
    private static final long SEED = 2;

    /** The suite's own backend delegates to no library, so that there is nothing to write directly. */
    private static final String OWN = new VectorBackendProvider().name();

    /** Warmed up for long: where other programs hold up the JIT compiler, a second is not enough for either side. */
    private static final Sizing SIZING =
            new Sizing(1, 6, TimeValue.milliseconds(500), 7, TimeValue.milliseconds(300), TimeValue.minutes(5));

    private final List<String> arguments;
    private final PrintStream out;

    OverheadCommand(List<String> arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    /** A benchmark written directly on a library, and the row of the same work through the interface. */
    private record Pair(RowKey through, RowKey direct) {
        static Pair of(RowKey direct) {
            String through = direct.benchmark().replace(DIRECT, THROUGH);
            return new Pair(new RowKey(through, direct.mode(), direct.params()), direct);
        }
    }

    @Override
    public Integer call() throws Exception {
        OverheadOptions options = OverheadOptions.parse(arguments);
        if (options.help) {
            OverheadOptions.parser(options).usage(out);
            return ExitCode.OK;
        }
        JmhArguments jmh = new JmhArguments(options.jmh);
        refuseFiles(jmh.options());
        PreFlight checked = PreFlight.check(jmh, select(jmh.options()), Map.of(), new SuiteOptions());
        List<Pair> pairs = new ArrayList<>();
        for (RunRow row : checked.rows()) {
            if (row.key().params().get("backend").equals(OWN)) {
                out.println("# " + row.key() + ": not run: nothing is written directly on it, it is ours");
            } else if (row.verdict() == Verdict.PLANNED) {
                pairs.add(Pair.of(row.key()));
            } else {
                out.println("# " + row.key() + ": not run: " + row.judgement().reason());
            }
        }
        return measure(pairs, options.rounds, jmh);
    }

    private static void refuseFiles(CommandLineOptions options) {
        if (options.getResult().hasValue()
                || options.getResultFormat().hasValue()
                || options.getOutput().hasValue()) {
            throw new UsageException("overhead saves no file: leave out -rff, -rf and -o, and redirect its output");
        }
    }

    /** The direct benchmarks; if the command line names some of either side of a pair, only those. */
    private static Collection<BenchmarkListEntry> select(CommandLineOptions options) {
        List<String> names = options.getIncludes();
        Collection<BenchmarkListEntry> selected =
                RowPlanner.find(List.of("Direct" + THROUGH.replace(".", "\\.")), options.getExcludes()).stream()
                        .filter(entry -> names.isEmpty()
                                || names.stream()
                                        .map(Pattern::compile)
                                        .anyMatch(name -> name.matcher(entry.getUsername())
                                                        .find()
                                                || name.matcher(entry.getUsername()
                                                                .replace(DIRECT, THROUGH))
                                                        .find()))
                        .toList();
        if (selected.isEmpty()) {
            throw new UsageException("overhead: nothing matches " + String.join(" ", names)
                    + "; there are NonBlindRidgeBenchmark and RidgeRegressionBenchmark");
        }
        return selected;
    }

    private int measure(List<Pair> pairs, int rounds, JmhArguments jmh) throws Exception {
        PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        List<String> properties = ImageSource.ofProperties().forkProperties();
        Map<Pair, DescriptiveStatistics> ratios = new LinkedHashMap<>();
        pairs.forEach(pair -> ratios.put(pair, new DescriptiveStatistics()));
        Random random = new Random(SEED);
        boolean bad = false;
        try (RunLock lock = RunLock.acquire();
                Scratch scratch = Scratch.create()) {
            RowRunner runner = new RowRunner(jmh.arguments(), SIZING, properties, Optional.empty(), quiet, scratch);
            out.println("round,benchmark,params,through ms,direct ms,ratio");
            for (int round = 1; round <= rounds; round++) {
                List<Pair> order = new ArrayList<>(pairs);
                Collections.shuffle(order, random);
                for (Pair pair : order) {
                    boolean directFirst = random.nextBoolean();
                    double first = score(runner, directFirst ? pair.direct : pair.through);
                    double second = score(runner, directFirst ? pair.through : pair.direct);
                    double through = directFirst ? second : first;
                    double direct = directFirst ? first : second;
                    if (Double.isNaN(through) || Double.isNaN(direct)) {
                        bad = true;
                        continue;
                    }
                    ratios.get(pair).addValue(through / direct);
                    out.printf(
                            Locale.ROOT,
                            "%d,%s,%s,%.4g,%.4g,%.4f%n",
                            round,
                            pair.through.shortName(),
                            params(pair.through),
                            through,
                            direct,
                            through / direct);
                    out.flush();
                }
            }
        }
        print(ratios);
        return bad ? ExitCode.BAD_ROWS : ExitCode.OK;
    }

    private double score(RowRunner runner, RowKey row) throws IOException {
        RowOutcome outcome = runner.run(row);
        if (outcome.judgement().verdict() != Verdict.OK) {
            out.printf(
                    "# %s: %s %s%n",
                    row,
                    outcome.judgement().verdict().label(),
                    outcome.judgement().reason());
            return Double.NaN;
        }
        // Not the mean: one iteration that another program disturbed would be the result.
        return outcome.result().getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String params(RowKey row) {
        return row.settings();
    }

    private void print(Map<Pair, DescriptiveStatistics> ratios) {
        out.printf("%nTime through the interface / time written directly on the library%n");
        out.printf("%-36s %-40s %5s %7s %7s %7s%n", "Benchmark", "", "Pairs", "Median", "Least", "Most");
        ratios.forEach((pair, r) -> out.printf(
                Locale.ROOT,
                "%-36s %-40s %5d %7.3f %7.3f %7.3f%n",
                pair.through.shortName(),
                params(pair.through),
                r.getN(),
                r.getPercentile(50),
                r.getMin(),
                r.getMax()));
    }
}
