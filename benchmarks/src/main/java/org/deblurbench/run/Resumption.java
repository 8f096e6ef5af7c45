package org.deblurbench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.deblurbench.launch.Row;
import org.deblurbench.record.ResultFiles;
import org.deblurbench.record.StatusFile;
import org.deblurbench.record.Verdict;

/** An interrupted run to go on with: same options, same machine, same build, same data, or it is refused. */
public final class Resumption {
    private static final Set<String> OWN_FLAGS = Set.of("--retry-failed", "--overwrite");

    private final ResultFiles files;
    private final StatusFile earlier;
    private final boolean retryFailed;

    private Resumption(ResultFiles files, StatusFile earlier, boolean retryFailed) {
        this.files = files;
        this.earlier = earlier;
        this.retryFailed = retryFailed;
    }

    public static Resumption of(SuiteOptions suite, List<String> given) throws IOException {
        ResultFiles files = ResultFiles.of(suite.resume);
        StatusFile earlier;
        try {
            earlier = StatusFile.read(files.status());
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

    /** The record to go on with: what is done stays, the rest is planned again. */
    public StatusFile statusFor(List<Row> rows, Environment environment) {
        refuseOther(environment.values());
        List<StatusFile.Entry> entries = earlier.rows();
        if (entries.size() != rows.size()
                || !rows.stream().allMatch(row -> entries.stream().anyMatch(e -> e.isOf(row)))) {
            throw new UsageException(files.status() + " does not hold the rows that its own options plan;"
                    + " it was changed by hand: start a new run");
        }
        List<StatusFile.Entry> next = rows.stream()
                .map(row -> entries.stream()
                        .filter(e -> e.isOf(row))
                        .filter(e -> !e.verdict().isBad() || !retryFailed)
                        .filter(e -> e.verdict() != Verdict.OK || e.jmh() != null)
                        .findFirst()
                        .orElse(StatusFile.Entry.planned(row)))
                .collect(Collectors.toList());
        return new StatusFile(earlier.arguments(), earlier.environment(), next);
    }

    private void refuseOther(Map<String, String> here) {
        Set<String> names = new TreeSet<>(here.keySet());
        names.addAll(earlier.environment().keySet());
        for (String name : names) {
            String then = earlier.environment().getOrDefault(name, "nothing");
            String now = here.getOrDefault(name, "nothing");
            if (!then.equals(now)) {
                throw new UsageException("--resume " + files.json() + " was measured with another " + name + " (" + then
                        + ", here it is " + now + "): the figures would not be comparable; start a new run");
            }
        }
    }
}
