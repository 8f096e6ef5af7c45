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

/**
 * Where a run is saved. JSON and its status file are always written; another format of JMH's ({@code -rf csv}) is
 * written beside them.
 *
 * @param files the JSON and status files
 * @param format the other format, or null
 * @param formatted the file of the other format, or null
 * @param log where JMH's progress goes ({@code -o}), or null for standard output
 */
public record OutputFiles(ResultFiles files, ResultFormatType format, Path formatted, Path log) {
    public static OutputFiles of(SuiteOptions suite, CommandLineOptions jmh, Resumption resumption) {
        Path log = jmh.getOutput().hasValue() ? Path.of(jmh.getOutput().get()) : null;
        if (resumption != null) {
            return new OutputFiles(resumption.files(), null, null, log);
        }
        ResultFormatType format = format(jmh);
        Path named = named(jmh);
        ResultFiles dated = ResultFiles.dated(LocalDateTime.now(ZoneId.systemDefault()));
        OutputFiles output = format == ResultFormatType.JSON
                ? new OutputFiles(named == null ? dated : ResultFiles.of(named), null, null, log)
                : new OutputFiles(dated, format, named, log);
        output.check(suite.overwrite);
        return output;
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
            check(log, overwrite, "-o", "");
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
