package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.launch.Probe;
import org.deblurbench.reproduce.Figure;
import org.deblurbench.reproduce.Manifest;
import org.deblurbench.reproduce.Options;
import org.deblurbench.reproduce.OutputDirectory;
import org.deblurbench.reproduce.Reproduction;
import org.deblurbench.reproduce.page.Drawing;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.Here;
import org.deblurbench.run.Nearest;
import org.deblurbench.run.RunLock;
import org.deblurbench.run.UsageException;

/** {@code reproduce}: every figure and number of the report, measured and drawn. */
final class ReproduceCommand implements Callable<Integer> {
    private final List<String> arguments;
    private final PrintStream out;

    ReproduceCommand(List<String> arguments, PrintStream out) {
        this.arguments = arguments;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        ReproduceOptions options = ReproduceOptions.parse(arguments);
        if (options.help) {
            ReproduceOptions.parser(options).usage(out);
            return ExitCode.OK;
        }
        Collection<Figure> figures = figures(options.only);
        if (options.draw) {
            return draw(new Reproduction(OutputDirectory.existing(options.out), out), options);
        }
        Manifest manifest = manifest(new Options(options.backend, options.threads, options.full));
        OutputDirectory directory = OutputDirectory.open(options.out, manifest, options.overwrite);
        Reproduction reproduction = new Reproduction(directory, out);
        Set<Figure> failed;
        try (RunLock lock = RunLock.acquire()) {
            failed = reproduction.measure(figures);
        }
        int drawn = draw(reproduction, options);
        if (!failed.isEmpty()) {
            out.println("Failed: " + failed.stream().map(Figure::id).collect(Collectors.joining(", ")));
        }
        return failed.isEmpty() ? drawn : ExitCode.BAD_ROWS;
    }

    private int draw(Reproduction reproduction, ReproduceOptions options) throws IOException {
        long wrong = reproduction.draw();
        out.println("Drawn: " + options.out.resolve(Drawing.PAGE));
        if (wrong > 0) {
            out.println(wrong + " numbers differ from their independent reference; the page says which.");
        }
        return wrong == 0 ? ExitCode.OK : ExitCode.BAD_ROWS;
    }

    private static Collection<Figure> figures(List<String> only) {
        if (only.isEmpty()) {
            return EnumSet.allOf(Figure.class);
        }
        List<Figure> figures = new ArrayList<>();
        for (String id : only) {
            if (!Figure.ids().contains(id)) {
                throw new UsageException("no figure is named '" + id + "'; " + Nearest.to(id, Figure.ids()));
            }
            figures.add(Figure.of(id));
        }
        return figures;
    }

    private static Manifest manifest(Options options) throws IOException, InterruptedException {
        Collection<String> names = Backends.onClassPath().byName().keySet();
        if (!names.contains(options.backend())) {
            throw new UsageException(
                    "no backend is named '" + options.backend() + "'; " + Nearest.to(options.backend(), names));
        }
        Probe.Availability probe = Probe.of(null, options.backend(), options.threads(), Precision.DOUBLE);
        Provenance provenance = probe.provenance();
        if (provenance == null) {
            throw new UsageException("the backend " + options.backend() + " cannot be used here with --threads "
                    + options.threads() + ": " + probe.reason());
        }
        Map<String, String> values = new TreeMap<>();
        Here.environment(Map.of()).facts().forEach((fact, value) -> values.put(fact.label(), value));
        values.put("library", provenance.library());
        values.put("native file", provenance.nativeFile());
        provenance.details().forEach((name, value) -> values.put("library, " + name, value));
        return new Manifest(options, values);
    }
}
