package org.deblurbench.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openjdk.jmh.profile.ProfilerFactory;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.ProfilerConfig;
import org.openjdk.jmh.runner.options.WarmupMode;

/** JMH's part of the command line, checked for what JMH itself lets pass silently. */
final class JmhArguments {
    private final List<String> arguments;
    private final CommandLineOptions options;

    JmhArguments(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
        try {
            options = new CommandLineOptions(arguments.toArray(String[]::new));
        } catch (CommandLineOptionException e) {
            throw new UsageException(oneLine(e.getMessage()) + " (see -h for JMH's options)", e);
        }
    }

    List<String> arguments() {
        return arguments;
    }

    CommandLineOptions options() {
        return options;
    }

    /** The {@code -p} settings as written, by name. */
    Map<String, List<String>> params() {
        Map<String, List<String>> params = new TreeMap<>();
        for (int i = 0; i < arguments.size() - 1; i++) {
            if (arguments.get(i).equals("-p")) {
                String[] setting = arguments.get(i + 1).split("=", 2);
                if (setting.length == 2) {
                    params.computeIfAbsent(setting[0], k -> new ArrayList<>())
                            .addAll(List.of(setting[1].split(",", -1)));
                }
            }
        }
        return params;
    }

    /** Refuses options that mean something about a whole run, which rows that are measured one by one cannot keep. */
    void refuseWholeRunOptions() {
        if (options.getForkCount().orElse(1) < 1) {
            throw new UsageException("-f 0 is not possible: every row needs a JVM of its own, which a crash or a hang"
                    + " cannot leave; use -f 1 (to debug: -f 1 -jvmArgsAppend \"-agentlib:jdwp=...\")");
        }
        if (options.getWarmupMode().orElse(WarmupMode.INDI) != WarmupMode.INDI) {
            throw new UsageException(
                    "-wm " + options.getWarmupMode().get()
                            + " is not possible: rows are measured one by one, each in its own JVM; use -wm INDI or leave it out");
        }
        if (!options.getWarmupIncludes().isEmpty()) {
            throw new UsageException(
                    "-wmb is not possible: rows are measured one by one, each in its own JVM;" + " leave it out");
        }
    }

    /** Refuses profilers that do not exist or do not work here, which would fail every row. */
    void checkProfilers() {
        Set<String> seen = new HashSet<>();
        for (ProfilerConfig profiler : options.getProfilers()) {
            if (!seen.add(profiler.getKlass())) {
                throw new UsageException("-prof " + profiler.getKlass() + " is given twice; give it once");
            }
            try {
                ProfilerFactory.getProfilerOrException(profiler);
            } catch (org.openjdk.jmh.profile.ProfilerException e) {
                throw new UsageException(
                        "-prof " + profiler.getKlass() + ": " + oneLine(e.getMessage()) + " (see -lprof)", e);
            }
        }
    }

    /** Refuses parameters that no selected benchmark has, and values given twice: JMH would ignore or repeat them. */
    void checkParams(Collection<BenchmarkListEntry> selected) {
        Set<String> known = new TreeSet<>();
        selected.forEach(
                entry -> known.addAll(entry.getParams().orElse(Map.of()).keySet()));
        params().forEach((name, values) -> {
            if (!known.contains(name)) {
                throw new UsageException(
                        "-p " + name + ": no selected benchmark has this parameter; " + Nearest.to(name, known));
            }
            Set<String> seen = new HashSet<>();
            for (String value : values) {
                if (value.isEmpty()) {
                    throw new UsageException("-p " + name + ": a value is empty; write -p " + name + "=VALUE,VALUE");
                }
                if (!seen.add(value)) {
                    throw new UsageException("-p " + name + ": the value " + value + " is given twice; give it once");
                }
            }
        });
    }

    private static String oneLine(String message) {
        return String.join(" ", message.strip().split("\\s*\\R\\s*", -1));
    }
}
