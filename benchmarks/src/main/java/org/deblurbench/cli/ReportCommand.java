package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.html.ChangeSource;
import org.deblurbench.html.Gallery;
import org.deblurbench.html.Pictures;
import org.deblurbench.html.ReportPage;
import org.deblurbench.html.Source;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunFile;
import org.deblurbench.record.RunFileException;
import org.deblurbench.record.Verdict;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.UsageException;
import org.deblurbench.text.ChangeJsonReader;
import picocli.CommandLine;

/** {@code report}: results, and reports of changes, as one HTML page. */
final class ReportCommand implements Callable<Integer> {
    /** The first that loads computes the pictures: seconds with the one, half a minute with the other. */
    private static final List<String> FOR_PICTURES = List.of("openblas", "ejml");

    /** Far more than any comparison writes. */
    private static final long LARGEST_BYTES = 128L << 20;

    private final List<String> arguments;
    private final PrintStream out;

    ReportCommand(List<String> arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        if (arguments.contains("--help")) {
            new CommandLine(new ReportOptions()).usage(out);
            return ExitCode.OK;
        }
        ReportOptions options = ReportOptions.parse(arguments);
        if (Files.exists(options.page) && !options.overwrite) {
            throw new UsageException(options.page + " exists; use --overwrite, or another name with -o");
        }
        List<Source> sources = new ArrayList<>();
        List<String> names = SourceNames.of(options.files);
        List<ChangeSource> changes = new ArrayList<>();
        for (int i = 0; i < options.files.size(); i++) {
            Optional<List<ChangeReport>> reports = changes(options.files.get(i));
            if (reports.isPresent()) {
                List<ChangeReport> of = reports.get();
                for (int k = 0; k < of.size(); k++) {
                    String name = names.get(i) + (of.size() > 1 ? ", " + (k + 1) : "");
                    changes.add(new ChangeSource(name, of.get(k)));
                }
            } else {
                sources.add(new Source(names.get(i), results(options.files.get(i))));
            }
        }
        boolean rows = !sources.isEmpty()
                || changes.stream().allMatch(c -> c.report().changes().isEmpty());
        if (rows
                && sources.stream()
                        .flatMap(source -> source.run().rows().stream())
                        .noneMatch(row -> row.verdict() == Verdict.OK)) {
            throw new UsageException(
                    "report: no row is ok in " + String.join(", ", names) + "; there is nothing to show");
        }
        write(options, ReportPage.of(sources, changes, pictures(options, sources)));
        out.println(options.page + ": " + Files.size(options.page) / 1000 + " kB");
        return ExitCode.OK;
    }

    /** Empty for what is no report of changes. */
    private static Optional<List<ChangeReport>> changes(Path file) throws IOException {
        // What is no such file has its line from whoever reads results.
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_BYTES) {
            return Optional.empty();
        }
        try {
            return ChangeJsonReader.read(Files.readString(file));
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static Run results(Path file) throws IOException {
        try {
            return RunFile.read(file);
        } catch (RunFileException e) {
            throw new UsageException(
                    e.getMessage() + "; nor is it a report of changes, as duel and compare write it", e);
        }
    }

    private static void write(ReportOptions options, String html) throws IOException {
        // Half a character, which a name in JSON may have, is a question mark here, and an exception of writeString.
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        try {
            if (options.overwrite) {
                Files.write(options.page, bytes);
            } else {
                Files.write(options.page, bytes, StandardOpenOption.CREATE_NEW);
            }
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(options.page + " exists; use --overwrite, or another name with -o", e);
        } catch (IOException e) {
            throw new UsageException(options.page + " cannot be written; name another with -o", e);
        }
    }

    private Gallery pictures(ReportOptions options, List<Source> sources) {
        if (options.noPictures
                || sources.stream().noneMatch(s -> Pictures.show(s.run().environment()))) {
            return null;
        }
        List<String> unavailable = new ArrayList<>();
        for (String name : FOR_PICTURES) {
            try {
                Backend<?> backend = Backends.onClassPath().open(name, BackendSettings.DEFAULT);
                return Pictures.of(backend);
            } catch (BackendUnavailableException | SettingsNotOfferedException e) {
                unavailable.add(name + ": " + e.getMessage());
            }
        }
        out.println("No pictures: " + String.join("; ", unavailable));
        return null;
    }

    /** Short names that tell the files apart. */
    static final class SourceNames {
        private SourceNames() {}

        static List<String> of(List<Path> files) {
            List<String> names = files.stream().map(SourceNames::base).toList();
            if (names.stream().distinct().count() == names.size()) {
                return names;
            }
            List<String> longer = new ArrayList<>();
            for (Path file : files) {
                Path parent = file.toAbsolutePath().normalize().getParent();
                String directory = parent == null || parent.getFileName() == null ? "" : parent.getFileName() + "/";
                longer.add(directory + base(file));
            }
            if (longer.stream().distinct().count() == longer.size()) {
                return longer;
            }
            return files.stream().map(Path::toString).toList();
        }

        private static String base(Path file) {
            return file.getFileName().toString().replaceFirst("(\\.status)?\\.json$", "");
        }
    }
}
