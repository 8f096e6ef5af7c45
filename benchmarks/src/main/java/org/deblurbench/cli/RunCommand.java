package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deblurbench.launch.RowPlanner;
import org.deblurbench.record.Run;
import org.deblurbench.run.BackendNotes;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.Here;
import org.deblurbench.run.JmhArguments;
import org.deblurbench.run.Nearest;
import org.deblurbench.run.OutputFiles;
import org.deblurbench.run.PreFlight;
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
            return ExitCode.OK;
        }
        if (suite.version) {
            out.println("Deblur Bench " + Here.version());
            return ExitCode.OK;
        }
        if (listed(new JmhArguments(suite.jmh).options())) {
            return ExitCode.OK;
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
        Profile profile = Profile.named(suite.profile);
        Collection<BenchmarkListEntry> selected = select(jmh.options(), profile);
        PreFlight checked = PreFlight.check(jmh, selected, defaults(suite, jmh, profile, selected), suite);
        OutputFiles output = OutputFiles.of(suite, jmh.options(), resumption);
        Run run = resumption == null ? new Run(given, checked.environment(), checked.rows()) : resumption.from(checked);
        BackendNotes.of(checked.rows()).forEach(out::println);
        return new RunLoop(jmh, profile.sizing(), checked, run, output, out).run();
    }

    private static Collection<BenchmarkListEntry> select(CommandLineOptions options, Profile profile) {
        List<String> includes = options.getIncludes();
        Collection<BenchmarkListEntry> selected = RowPlanner.find(includes, options.getExcludes()).stream()
                .filter(benchmark -> isNamed(options) || profile.has(benchmark))
                .toList();
        if (selected.isEmpty()) {
            List<String> all = RowPlanner.find(List.of(), List.of()).stream()
                    .map(e -> simpleName(e.getUserClassQName()).replaceFirst("Benchmark$", ""))
                    .distinct()
                    .toList();
            throw new UsageException("no benchmark matches " + String.join(" ", includes)
                    + (options.getExcludes().isEmpty() ? "" : " without " + String.join(" ", options.getExcludes()))
                    + "; " + Nearest.to(String.join(" ", includes).replaceFirst("Benchmark.*$", ""), all)
                    + ", each with Benchmark at its end; subcommands: "
                    + String.join(", ", Subcommand.labels()));
        }
        return selected;
    }

    /** Values of parameters, by class and parameter, where {@code -p} gives none. */
    private static Map<String, List<String>> defaults(
            SuiteOptions suite, JmhArguments jmh, Profile profile, Collection<BenchmarkListEntry> selected) {
        Map<String, List<String>> defaults =
                new HashMap<>(isNamed(jmh.options()) ? Map.of() : profile.params(selected));
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
