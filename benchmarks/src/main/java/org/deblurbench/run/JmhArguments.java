package org.deblurbench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.deblurbench.launch.JvmTrial;
import org.deblurbench.launch.RowPlanner;
import org.openjdk.jmh.profile.ProfilerFactory;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.ProfilerConfig;
import org.openjdk.jmh.runner.options.WarmupMode;

/** JMH's part of the command line, checked for what JMH itself lets pass silently. */
public final class JmhArguments {
    private static final Pattern UNKNOWN_CONSTANT =
            Pattern.compile("No enum constant (?<class>[\\w.$]+)\\.(?<value>[^.]*)$");

    private final List<String> arguments;
    private final CommandLineOptions options;

    public JmhArguments(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
        try {
            options = new CommandLineOptions(arguments.toArray(String[]::new));
        } catch (CommandLineOptionException | IllegalStateException e) {
            // JMH throws the latter for an unknown mode.
            throw new UsageException(inWords(oneLine(e.getMessage())) + " (see -h for JMH's options)", e);
        }
        checkExpressions();
    }

    private void checkExpressions() {
        if (!options.getIncludes().isEmpty() || !options.getExcludes().isEmpty()) {
            List<String> names = RowPlanner.find(List.of(), List.of()).stream()
                    .map(BenchmarkListEntry::getUsername)
                    .toList();
            options.getIncludes().forEach(expression -> NameExpression.check(expression, names));
            options.getExcludes().forEach(expression -> NameExpression.check(expression, names));
        }
    }

    /** Names the values there are, where JMH names the class that holds them. */
    private static String inWords(String message) {
        Matcher unknown = UNKNOWN_CONSTANT.matcher(message);
        if (!unknown.find()) {
            return message;
        }
        try {
            Object[] constants = Class.forName(unknown.group("class").replaceAll("\\.(?=[A-Z][^.]*\\.)", "\\$"))
                    .getEnumConstants();
            String allowed = Arrays.stream(constants)
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            return "unknown value '" + unknown.group("value").toLowerCase(Locale.ROOT) + "'; there are: " + allowed;
        } catch (ClassNotFoundException e) {
            return message;
        }
    }

    public List<String> arguments() {
        return arguments;
    }

    public CommandLineOptions options() {
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
    public void refuseWholeRunOptions() {
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

    /** Refuses a JVM, or options of it, that do not start, which would fail every row. */
    public void checkJvm() throws InterruptedException {
        if (!options.getJvm().hasValue()
                && !options.getJvmArgs().hasValue()
                && !options.getJvmArgsPrepend().hasValue()
                && !options.getJvmArgsAppend().hasValue()) {
            return;
        }
        List<String> all = new ArrayList<>(options.getJvmArgsPrepend().orElse(List.of()));
        all.addAll(options.getJvmArgs().orElse(List.of()));
        all.addAll(options.getJvmArgsAppend().orElse(List.of()));
        String java = options.getJvm().orElse(null);
        Optional<String> complaint;
        try {
            complaint = JvmTrial.complaint(java, all);
        } catch (IOException e) {
            throw new UsageException("-jvm " + java + " cannot be started: " + Errors.describe(e), e);
        }
        complaint.ifPresent(said -> {
            throw new UsageException("the JVM does not start with -jvmArgs " + String.join(" ", all) + ": " + said);
        });
    }

    /** Refuses profilers that do not exist or do not work here, which would fail every row. */
    public void checkProfilers() {
        Set<String> seen = new HashSet<>();
        for (ProfilerConfig profiler : options.getProfilers()) {
            if (!seen.add(profiler.getKlass())) {
                throw new UsageException("-prof " + profiler.getKlass() + " is given twice; give it once");
            }
            try {
                ProfilerFactory.getProfilerOrException(profiler);
            } catch (org.openjdk.jmh.profile.ProfilerException e) {
                String reason = e.getCause() instanceof ClassNotFoundException
                        ? "there is no such profiler"
                        : oneLine(e.getMessage());
                throw new UsageException("-prof " + profiler.getKlass() + ": " + reason + " (see -lprof)", e);
            }
        }
    }

    /** Refuses parameters that no selected benchmark has, and values given twice: JMH would ignore or repeat them. */
    public void checkParams(Collection<BenchmarkListEntry> selected) {
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
