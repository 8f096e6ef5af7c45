package org.deblurbench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.deblurbench.record.ResultFiles;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Defaults;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Where a run is saved. JSON and its status file are always written; another format of JMH's ({@code -rf csv}) is
 * written beside them.
 *
 * @param files the JSON and status files
 * @param format the other format, or null
 * @param formatted the file of the other format, or null
 * @param log where JMH's own output goes ({@code -o}, {@code --log}), or null for standard output
 * @param resumed whether the files are those of a run that goes on
 */
public record OutputFiles(ResultFiles files, ResultFormatType format, Path formatted, Path log, boolean resumed) {
    private static final String TERMINAL = "-";
    private static final String JSON_SUFFIX = ".json";

    public static OutputFiles of(SuiteOptions suite, CommandLineOptions jmh, Resumption resumption) {
        if (resumption != null) {
            return new OutputFiles(resumption.files(), null, null, log(suite, jmh, resumption.files()), true);
        }
        ResultFormatType format = format(jmh);
        Path named = named(jmh);
        ResultFiles dated = ResultFiles.dated(LocalDateTime.now(ZoneId.systemDefault()));
        ResultFiles files = format == ResultFormatType.JSON && named != null ? ResultFiles.of(named) : dated;
        boolean other = format != ResultFormatType.JSON;
        OutputFiles output =
                new OutputFiles(files, other ? format : null, other ? named : null, log(suite, jmh, files), false);
        output.check(suite.overwrite);
        return output;
    }

    /** JMH's -o means the same as --log; without either the log lies beside the results. */
    private static Path log(SuiteOptions suite, CommandLineOptions jmh, ResultFiles files) {
        if (jmh.getOutput().hasValue() && suite.log != null) {
            throw new UsageException("-o and --log are both given; leave one out");
        }
        if (jmh.getOutput().hasValue()) {
            return Path.of(jmh.getOutput().get());
        }
        if (suite.log != null) {
            return suite.log.equals(TERMINAL) ? null : Path.of(suite.log);
        }
        if (jmh.verbosity().orElse(VerboseMode.NORMAL) == VerboseMode.EXTRA) {
            return null;
        }
        String name = files.json().getFileName().toString();
        String base = name.endsWith(JSON_SUFFIX) ? name.substring(0, name.length() - JSON_SUFFIX.length()) : name;
        return files.json().resolveSibling(base + ".log");
    }

    /** The format asked for; else JMH's default for a named file, which is CSV, unless the name can only mean JSON. */
    private static ResultFormatType format(CommandLineOptions jmh) {
        boolean csvByDefault =
                jmh.getResult().hasValue() && !jmh.getResult().get().endsWith(".json");
        return jmh.getResultFormat().orElse(csvByDefault ? Defaults.RESULT_FORMAT : ResultFormatType.JSON);
    }

    /** The file asked for; else JMH's name for the format asked for; null if neither is asked for. */
    private static Path named(CommandLineOptions jmh) {
        if (jmh.getResult().hasValue()) {
            return Path.of(jmh.getResult().get());
        }
        return jmh.getResultFormat().hasValue()
                ? Path.of(Defaults.RESULT_FILE_PREFIX + "."
                        + jmh.getResultFormat().get().name().toLowerCase(Locale.ROOT))
                : null;
    }

    private void check(boolean overwrite) {
        String resume = Files.exists(files.status()) ? ", or go on with --resume " + files.json() : "";
        check(files.json(), overwrite, "-rff", resume);
        check(files.status(), overwrite, "-rff", resume);
        if (formatted != null) {
            check(formatted, overwrite, "-rff", "");
        }
        if (log != null) {
            check(log, overwrite, "--log", "");
        }
    }

    private static void check(Path file, boolean overwrite, String option, String resume) {
        if (Files.isDirectory(file)) {
            throw new UsageException(file + " is a directory; name a file");
        }
        if (Files.exists(file) && !overwrite) {
            throw new UsageException(
                    file + " exists; name another file (" + option + " FILE), or replace it with --overwrite" + resume);
        }
        Path directory = file.toAbsolutePath().getParent();
        if (!Files.isDirectory(directory)) {
            throw new UsageException(file + " cannot be written: there is no directory " + directory
                    + "; make it, or name another file (" + option + " FILE)");
        }
        try {
            // Asking is not enough: a read-only file system says yes.
            Files.delete(Files.createTempFile(directory, ".deblurbench", ".tmp"));
        } catch (IOException e) {
            throw new UsageException(
                    file + " cannot be written: no file can be made in " + directory + "; name another (" + option
                            + " FILE)",
                    e);
        }
    }
}
