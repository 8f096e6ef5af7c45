package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.deblurbench.backend.Backends;
import org.deblurbench.data.IdxImages;
import org.deblurbench.fork.ImageSource;
import org.deblurbench.launch.Row;
import org.deblurbench.launch.RowPlanner;
import org.deblurbench.record.StatusFile;
import org.deblurbench.record.Verdict;
import org.deblurbench.run.Availability;
import org.deblurbench.run.Environment;
import org.deblurbench.run.JmhArguments;
import org.deblurbench.run.Nearest;
import org.deblurbench.run.OutputFiles;
import org.deblurbench.run.ParamCheck;
import org.deblurbench.run.Profile;
import org.deblurbench.run.Resumption;
import org.deblurbench.run.RunLoop;
import org.deblurbench.run.SuiteOptions;
import org.deblurbench.run.UsageException;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** The main job: measures the benchmarks that the command line selects. Everything is checked before anything runs. */
final class RunCommand implements Callable<Integer> {
    private final List<String> given;
    private final PrintStream out;

    RunCommand(List<String> arguments, PrintStream out) {
        this.given = arguments;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        SuiteOptions suite = SuiteOptions.parse(given);
        if (suite.help) {
            HelpText.print(out);
            return CommandDispatcher.OK;
        }
        if (suite.version) {
            out.println("Deblur Bench " + Environment.version());
            return CommandDispatcher.OK;
        }
        if (listed(new JmhArguments(suite.jmh).options())) {
            return CommandDispatcher.OK;
        }
        Resumption resumption = suite.resume == null ? null : Resumption.of(suite, given);
        if (resumption != null) {
            suite = SuiteOptions.parse(resumption.arguments());
        }
        return run(suite, resumption);
    }

    /** JMH's options that only list something; JMH's own main class treats them, its runner does not. */
    private boolean listed(CommandLineOptions options) throws IOException {
        if (options.shouldHelp()) {
            out.println("JMH's options; the suite's own: --help. Defaults of -f, -wi, -i, -w, -r and -to are those of"
                    + " the profile (--help), the mode is the benchmark's, results are JSON, and -f is 1 or more.\n");
            options.showHelp();
        } else if (options.shouldList()) {
            new Runner(options).list();
        } else if (options.shouldListWithParams()) {
            new Runner(options).listWithParams(options);
        } else if (options.shouldListProfilers()) {
            options.listProfilers();
        } else if (options.shouldListResultFormats()) {
            options.listResultFormats();
        } else {
            return false;
        }
        return true;
    }

    private int run(SuiteOptions suite, Resumption resumption) throws Exception {
        JmhArguments jmh = new JmhArguments(suite.jmh);
        jmh.refuseWholeRunOptions();
        Profile profile = Profile.named(suite.profile);
        Collection<BenchmarkListEntry> selected = select(jmh.options(), profile);
        jmh.checkParams(selected);
        jmh.checkProfilers();
        jmh.checkJvm();
        List<Row> rows = RowPlanner.plan(selected, jmh.options(), defaults(suite, jmh, profile, selected));
        ParamCheck.check(rows, Backends.onClassPath().byName().keySet());
        ImageSource source = suite.imageSource();
        IdxImages read = suite.read(source);
        ParamCheck.checkAgainst(rows, read, source.split());
        Map<String, String> images = source.provenance(read);
        OutputFiles output = OutputFiles.of(suite, jmh.options(), resumption);

        Availability availability = Availability.of(rows, jmh);
        Environment environment = Environment.here(images);
        StatusFile status = resumption == null
                ? new StatusFile(given, environment.values(), availability.entries(rows))
                : resumption.statusFor(rows, environment);
        Set<Row> open = new LinkedHashSet<>(rows);
        open.removeIf(row -> status.rows().stream().anyMatch(e -> e.isOf(row) && e.verdict() != Verdict.PLANNED));
        return new RunLoop(jmh, profile.sizing(), source, status, output, out).run(open);
    }

    private static Collection<BenchmarkListEntry> select(CommandLineOptions options, Profile profile) {
        boolean named = isNamed(options);
        List<String> excludes = new ArrayList<>(options.getExcludes());
        if (!named) {
            excludes.addAll(profile.excludes());
        }
        List<String> includes = named ? options.getIncludes() : profile.includes();
        Collection<BenchmarkListEntry> selected = RowPlanner.find(includes, excludes);
        if (selected.isEmpty()) {
            List<String> all = RowPlanner.find(List.of(), List.of()).stream()
                    .map(e -> simpleName(e.getUserClassQName()).replaceFirst("Benchmark$", ""))
                    .distinct()
                    .toList();
            throw new UsageException("no benchmark matches " + String.join(" ", includes)
                    + (options.getExcludes().isEmpty() ? "" : " without " + String.join(" ", options.getExcludes()))
                    + "; " + Nearest.to(includes.get(0).replaceFirst("Benchmark.*$", ""), all)
                    + ", each with Benchmark at its end; subcommands: backends, overhead");
        }
        return selected;
    }

    /** Values of parameters, by class and parameter, where {@code -p} gives none. */
    private static Map<String, List<String>> defaults(
            SuiteOptions suite, JmhArguments jmh, Profile profile, Collection<BenchmarkListEntry> selected) {
        Map<String, List<String>> defaults = new HashMap<>(isNamed(jmh.options()) ? Map.of() : profile.params());
        suite.degradation(jmh)
                .forEach((param, value) -> selected.forEach(
                        entry -> defaults.put(simpleName(entry.getUserClassQName()) + "." + param, List.of(value))));
        return defaults;
    }

    private static boolean isNamed(CommandLineOptions options) {
        return !options.getIncludes().isEmpty();
    }

    private static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
