package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.CompareSettings;
import org.deblurbench.compare.Comparison;
import org.deblurbench.compare.MatchedRows;
import org.deblurbench.compare.NamedRun;
import org.deblurbench.record.ResultFiles;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.RunFile;
import org.deblurbench.record.RunRow;
import org.deblurbench.run.UsageException;

/** {@code compare OLD.json NEW.json...}: what changed between results that were measured apart. */
final class CompareCommand implements Callable<Integer> {
    /** So many rows of each side are looked at for the nearest names. */
    private static final int MOST_NAMES = 300;

    private final List<String> arguments;
    private final PrintStream out;
    private final PrintStream err;

    CompareCommand(List<String> arguments, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws Exception {
        CompareOptions options = CompareOptions.parse(arguments);
        if (options.help) {
            CompareOptions.parser(new CompareOptions()).usage(out);
            return 0;
        }
        if (options.files.size() < 2) {
            throw new UsageException(
                    "compare needs two files or more: java -jar benchmarks.jar compare OLD.json NEW.json");
        }
        CompareSettings settings = options.settings();
        options.output.check();
        checkDifferent(options.files);
        List<NamedRun> runs = new ArrayList<>();
        for (Path file : options.files) {
            runs.add(read(file));
        }
        NamedRun before = runs.get(0);
        List<NamedRun> after = runs.subList(1, runs.size());
        after.forEach(run -> checkCommon(before, run));
        List<ChangeReport> reports = Comparison.of(before, after, settings, again());
        return options.output.write(reports, out, err);
    }

    private static NamedRun read(Path file) throws IOException {
        NamedRun run = new NamedRun(file.toString(), RunFile.read(file));
        if (run.run().rows().isEmpty()) {
            throw new UsageException(file + " has no rows; name the results of a run");
        }
        return run;
    }

    /** A status file and the JMH JSON beside it are the same run. */
    private static void checkDifferent(List<Path> files) throws IOException {
        Map<Path, Path> seen = new LinkedHashMap<>();
        for (Path file : files) {
            Path same = seen.put(ResultFiles.of(file.toRealPath()).status(), file);
            if (same != null) {
                throw new UsageException(same + " and " + file + " are the same results; name those of another run");
            }
        }
    }

    private static void checkCommon(NamedRun before, NamedRun after) {
        MatchedRows rows = MatchedRows.of(before.run(), after.run());
        if (rows.both().isEmpty()) {
            throw new UsageException(before.name() + " and " + after.name()
                    + " have no row in common, by name, mode and all parameters; nearest: " + nearest(rows));
        }
    }

    private static String nearest(MatchedRows rows) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String nearest = "";
        int least = Integer.MAX_VALUE;
        List<String> others = names(rows.onlyNew());
        for (String name : names(rows.onlyOld())) {
            for (String other : others) {
                int d = distance.apply(name, other);
                if (d < least) {
                    least = d;
                    nearest = name + " in OLD, " + other + " in NEW";
                }
            }
        }
        return nearest;
    }

    private static List<String> names(List<RunRow> rows) {
        return rows.stream()
                .limit(MOST_NAMES)
                .map(RunRow::key)
                .map(CompareCommand::name)
                .toList();
    }

    private static String name(RowKey key) {
        return (key.benchmark() + " " + key.mode() + " " + key.settings()).strip();
    }

    private String again() {
        return "java -jar benchmarks.jar compare "
                + arguments.stream().map(CompareCommand::quoted).collect(Collectors.joining(" "));
    }

    /** As a shell takes it. */
    private static String quoted(String argument) {
        return argument.matches("[\\w./=:,%+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
