package org.deblurbench.reproduce;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deblurbench.fork.ForkGuard;
import org.deblurbench.launch.ChildJvm;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.page.Drawing;
import org.deblurbench.reproduce.page.Sheet;
import org.deblurbench.reproduce.study.Differences;

/** Measures the figures that a directory lacks, each in a JVM of its own, and draws all that it has. */
public final class Reproduction {
    private final OutputDirectory directory;
    private final PrintStream out;

    /**
     * Of a directory.
     *
     * @param directory where everything is saved
     * @param out for progress
     */
    public Reproduction(OutputDirectory directory, PrintStream out) {
        this.directory = directory;
        this.out = out;
    }

    /**
     * Measures what is missing.
     *
     * @param wanted the figures asked for; what they are computed from is measured, too
     * @return the figures that failed, and those that need them; empty if all is well
     * @throws IOException if a file cannot be read or written, or no JVM started
     * @throws InterruptedException if interrupted while waiting
     */
    public Set<Figure> measure(Collection<Figure> wanted) throws IOException, InterruptedException {
        Set<Figure> needed = closure(wanted);
        Set<Figure> complete = directory.figures().keySet();
        List<Figure> missing = Arrays.stream(Figure.values())
                .filter(figure -> needed.contains(figure) && !complete.contains(figure))
                .toList();
        if (missing.size() < needed.size()) {
            out.printf(
                    "%d of %d figures are already measured in %s%n",
                    needed.size() - missing.size(), needed.size(), directory.path());
        }
        Progress progress = new Progress(out, missing);
        Set<Figure> failed = EnumSet.noneOf(Figure.class);
        for (Figure figure : missing) {
            progress.begin(figure);
            if (figure.needs().stream().anyMatch(failed::contains)) {
                failed.add(figure);
                progress.end("not measured, as it needs one that failed");
            } else if (fork(figure, progress)) {
                progress.end("measured");
            } else {
                failed.add(figure);
                progress.end("failed, see " + log(figure));
            }
        }
        return failed;
    }

    private static Set<Figure> closure(Collection<Figure> wanted) {
        Set<Figure> needed = EnumSet.noneOf(Figure.class);
        for (Figure figure : wanted) {
            needed.add(figure);
            needed.addAll(closure(figure.needs()));
        }
        return needed;
    }

    private Path log(Figure figure) {
        return directory.path().resolve(figure.id() + ".log");
    }

    /** Whether a JVM of its own has measured the figure. Its standard input ends when this JVM does, and with it the other. */
    private boolean fork(Figure figure, Progress progress) throws IOException, InterruptedException {
        Options options = directory.manifest().options();
        Path log = log(figure);
        Process process = new ProcessBuilder(ChildJvm.command(
                        ChildJvm.thisJava(),
                        List.of("-D" + ForkGuard.LAUNCHER + "="
                                + ProcessHandle.current().pid()),
                        Fork.class,
                        figure.id(),
                        directory.path().toAbsolutePath().toString(),
                        options.backend(),
                        Integer.toString(options.threads()),
                        Boolean.toString(options.full())))
                .redirectError(log.toFile())
                .start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(Fork.STEP)) {
                    String[] step = line.substring(Fork.STEP.length()).split(" ", 2);
                    progress.step(Double.parseDouble(step[0]), step[1]);
                }
            }
        }
        boolean measured = process.waitFor() == 0;
        if (measured) {
            Files.delete(log);
        }
        return measured;
    }

    /**
     * Draws all figures that are complete.
     *
     * @return how many numbers are not what they should be
     * @throws IOException if a file cannot be read or written
     */
    public long draw() throws IOException {
        Map<Figure, FigureData> figures = directory.figures();
        List<Sheet> sheets = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Figure figure : Figure.values()) {
            FigureData data = figures.get(figure);
            if (data == null) {
                missing.add(figure.title() + " (--only " + figure.id() + ")");
            } else {
                sheets.add(new Sheet(figure.id(), figure.title(), figure.claim(), figure.panels(), data));
            }
        }
        Map<String, String> facts =
                new LinkedHashMap<>(directory.manifest().options().byName());
        facts.putAll(directory.manifest().environment());
        Map<String, FigureData> byId = figures.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
        Drawing.write(directory.path(), sheets, facts, Differences.of(byId), missing);
        return figures.values().stream().mapToLong(FigureData::wrong).sum();
    }
}
