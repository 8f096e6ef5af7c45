package org.deblurbench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.deblurbench.record.Environment;
import org.deblurbench.record.ResultFiles;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunFile;
import org.deblurbench.record.RunRow;

/** An interrupted run to go on with: same options, same machine, same build, same data, or it is refused. */
public final class Resumption {
    private static final Set<String> OWN_FLAGS = Set.of("--retry-failed", "--overwrite");

    private final ResultFiles files;
    private final Run earlier;
    private final boolean retryFailed;

    private Resumption(ResultFiles files, Run earlier, boolean retryFailed) {
        this.files = files;
        this.earlier = earlier;
        this.retryFailed = retryFailed;
    }

    public static Resumption of(SuiteOptions suite, List<String> given) throws IOException {
        ResultFiles files = ResultFiles.of(suite.resume);
        Run earlier;
        try {
            earlier = RunFile.readStatus(files.status());
        } catch (java.nio.file.NoSuchFileException e) {
            throw new UsageException(
                    "--resume " + suite.resume + ": there is no status file " + files.status()
                            + "; give the results file of a run of this suite",
                    e);
        } catch (IOException e) {
            throw new UsageException("--resume: " + Errors.describe(e), e);
        }
        List<String> others = withoutResuming(given);
        if (!others.isEmpty() && !others.equals(earlier.arguments())) {
            throw new UsageException("--resume " + suite.resume + " was made with other options ("
                    + String.join(" ", earlier.arguments()) + "); leave yours out, or start a new run");
        }
        return new Resumption(files, earlier, suite.retryFailed);
    }

    private static List<String> withoutResuming(List<String> given) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String argument = given.get(i);
            if (argument.equals("--resume")) {
                i++;
            } else if (!argument.startsWith("--resume=") && !OWN_FLAGS.contains(argument)) {
                others.add(argument);
            }
        }
        return others;
    }

    /** The command line of the interrupted run. */
    public List<String> arguments() {
        return earlier.arguments();
    }

    ResultFiles files() {
        return files;
    }

    /** The run to go on with: what is done stays, the rest is as planned now. */
    public Run from(PreFlight checked) {
        refuseOther(checked.environment());
        Map<RowKey, RunRow> done = earlier.rows().stream().collect(Collectors.toMap(RunRow::key, Function.identity()));
        if (done.size() != checked.rows().size()
                || !checked.rows().stream().allMatch(row -> done.containsKey(row.key()))) {
            throw new UsageException(files.status() + " does not hold the rows that its own options plan;"
                    + " it was changed by hand: start a new run");
        }
        List<RunRow> next = checked.rows().stream()
                .map(RunRow::key)
                .map(done::get)
                .map(row -> row.verdict().isBad() && retryFailed ? RunRow.planned(row.key()) : row)
                .toList();
        return new Run(earlier.arguments(), earlier.environment(), next);
    }

    private void refuseOther(Environment here) {
        for (Environment.Difference difference : earlier.environment().differences(here)) {
            throw new UsageException("--resume " + files.json() + " was measured with another "
                    + difference.fact().label() + " (" + orNothing(difference.here()) + ", here it is "
                    + orNothing(difference.there()) + "): the figures would not be comparable; start a new run");
        }
    }

    private static String orNothing(String value) {
        return value == null ? "nothing" : value;
    }
}
