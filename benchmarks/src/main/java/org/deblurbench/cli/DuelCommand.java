package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.Conclusion;
import org.deblurbench.duel.Duel;
import org.deblurbench.duel.DuelFile;
import org.deblurbench.duel.DuelHeader;
import org.deblurbench.duel.DuelSettings;
import org.deblurbench.duel.GateProfile;
import org.deblurbench.duel.RowSelection;
import org.deblurbench.duel.Side;
import org.deblurbench.duel.SidePath;
import org.deblurbench.launch.SideJvmOptions;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.JmhArguments;
import org.deblurbench.run.RunLock;
import org.deblurbench.run.UsageException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** {@code duel OLD NEW}: measures two JMH jars against each other. */
final class DuelCommand implements Callable<Integer> {
    private static final Duration TIMEOUT = Duration.ofMinutes(1);

    private final List<String> arguments;
    private final PrintStream out;
    private final PrintStream err;

    DuelCommand(List<String> arguments, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws Exception {
        DuelOptions given = DuelOptions.parse(arguments);
        if (given.help) {
            DuelOptions.parser(new DuelOptions()).usage(out);
            return ExitCode.OK;
        }
        return given.resume == null ? begin(given) : goOn(given);
    }

    private int begin(DuelOptions options) throws Exception {
        Path file = options.save == null ? dated() : options.save;
        if (Files.exists(file)) {
            throw new UsageException(file + " exists; name another file (--save FILE), or go on with --resume " + file);
        }
        return fight(options, arguments, file, header -> DuelFile.create(file, header));
    }

    private int goOn(DuelOptions given) throws Exception {
        if (!given.rest.isEmpty()) {
            throw new UsageException("--resume goes on with the options that the duel began with; leave out "
                    + String.join(" ", given.rest));
        }
        try (DuelFile begun = DuelFile.resume(given.resume)) {
            DuelHeader before = begun.header();
            DuelOptions options = DuelOptions.parse(before.arguments());
            return fight(options, before.arguments(), given.resume, header -> {
                if (!header.oldHash().equals(before.oldHash())
                        || !header.newHash().equals(before.newHash())) {
                    throw new UsageException((header.oldHash().equals(before.oldHash()) ? "NEW" : "OLD")
                            + " is not what it was when " + given.resume + " began; begin a new duel");
                }
                return begun;
            });
        }
    }

    private interface Opener {
        DuelFile open(DuelHeader header) throws IOException;
    }

    private int fight(DuelOptions options, List<String> all, Path file, Opener opener) throws Exception {
        if (options.rest.size() < 2
                || options.rest.get(0).startsWith("-")
                || options.rest.get(1).startsWith("-")) {
            throw new UsageException("duel needs two jars: java -jar benchmarks.jar duel OLD.jar NEW.jar");
        }
        List<String> jmhArguments = options.rest.subList(2, options.rest.size());
        JmhArguments jmh = new JmhArguments(jmhArguments);
        refusePlanned(jmh.options());
        Side older = side("OLD", options.rest.get(0), options.jvmOld, options.jvmArgsOld, jmh.options());
        Side newer = side("NEW", options.rest.get(1), options.jvmNew, options.jvmArgsNew, jmh.options());
        boolean isThisSuite = SidePath.hasThisSuite(older.classPath()) && SidePath.hasThisSuite(newer.classPath());
        RowSelection rows = selection(options, jmh.options(), jmhArguments, isThisSuite);
        DuelSettings settings = new DuelSettings(
                options.seconds(),
                options.pairSeconds(),
                options.margin(),
                options.alpha(),
                options.limit(),
                options.test(),
                options.layout(),
                jmh.options().getTimeout().hasValue()
                        ? Duration.ofMillis(jmh.options().getTimeout().get().convertTo(TimeUnit.MILLISECONDS))
                        : TIMEOUT,
                jmhArguments);
        options.output.check();
        DuelHeader header = new DuelHeader(
                DuelHeader.FORMAT,
                all,
                SidePath.hash(older.classPath()),
                SidePath.hash(newer.classPath()),
                options.seed);
        List<Change> changes;
        try (RunLock lock = RunLock.acquire()) {
            changes = new Duel(older, newer, rows, settings, out).run(() -> opener.open(header));
        }
        ChangeReport report = report(older, newer, header, settings, changes, all, file);
        out.println();
        return options.output.write(List.of(report), out, err);
    }

    private static ChangeReport report(
            Side older,
            Side newer,
            DuelHeader header,
            DuelSettings settings,
            List<Change> changes,
            List<String> all,
            Path file) {
        List<String> facts = List.of(
                "OLD " + older.path() + " (" + header.oldHash() + ")",
                "NEW " + newer.path() + " (" + header.newHash() + ")",
                String.format(
                        Locale.ROOT,
                        "Pairs of fresh JVMs, %s; best iterations and iterations in turn; test %s, alpha %.3g %% over all rows,"
                                + " margin %.3g %%, seed %d",
                        settings.layout().name().toLowerCase(Locale.ROOT),
                        settings.test().name().toLowerCase(Locale.ROOT),
                        100 * settings.alpha(),
                        100 * settings.margin(),
                        header.seed()),
                "Every pair: " + file);
        return new ChangeReport(
                "NEW against OLD: time of NEW over time of OLD",
                facts,
                List.of(),
                "pairs",
                settings.margin(),
                settings.confidence(),
                changes,
                Conclusion.of(changes, "java -jar benchmarks.jar duel " + String.join(" ", all)));
    }

    private static void refusePlanned(CommandLineOptions jmh) {
        if (jmh.getWarmupIterations().hasValue()
                || jmh.getMeasurementIterations().hasValue()
                || jmh.getWarmupTime().hasValue()
                || jmh.getMeasurementTime().hasValue()
                || jmh.getForkCount().hasValue()) {
            throw new UsageException(
                    "-f, -wi, -i, -w and -r are not for a duel, which plans its JVMs and iterations by how"
                            + " long an operation takes; use --pair-time and --max-pairs");
        }
        if (jmh.getResult().hasValue()
                || jmh.getResultFormat().hasValue()
                || jmh.getOutput().hasValue()) {
            throw new UsageException("-rf, -rff and -o are not for a duel; every pair is saved to --save FILE");
        }
    }

    /** Of this suite against itself, those of the gate unless others are named: all of them would take hours. */
    private static RowSelection selection(
            DuelOptions options, CommandLineOptions jmh, List<String> jmhArguments, boolean isThisSuite) {
        Map<String, List<String>> params = new TreeMap<>();
        for (int i = 0; i < jmhArguments.size() - 1; i++) {
            if (jmhArguments.get(i).equals("-p") && jmhArguments.get(i + 1).contains("=")) {
                String[] setting = jmhArguments.get(i + 1).split("=", 2);
                params.put(setting[0], Arrays.asList(setting[1].split(",", -1)));
            }
        }
        List<String> modes =
                jmh.getBenchModes().stream().map(mode -> mode.shortLabel()).toList();
        if (options.profile != null && !options.profile.equals("gate")) {
            throw new UsageException("--profile " + options.profile + ": a duel has the profile gate");
        }
        boolean named = !jmh.getIncludes().isEmpty() || !jmh.getExcludes().isEmpty() || options.newName() != null;
        boolean isGate = options.profile != null || (isThisSuite && !named);
        if (!isGate) {
            return new RowSelection(jmh.getIncludes(), jmh.getExcludes(), modes, params, options.newName(), Map.of());
        }
        RowSelection gate = GateProfile.rows();
        Map<String, List<String>> both = new TreeMap<>(gate.params());
        both.putAll(params);
        return new RowSelection(
                jmh.getIncludes().isEmpty() ? gate.includes() : jmh.getIncludes(),
                jmh.getExcludes(),
                modes,
                both,
                options.newName(),
                gate.jvmOptions());
    }

    private static Side side(String label, String path, String java, String jvmArgs, CommandLineOptions jmh) {
        List<String> jvmOptions = new ArrayList<>();
        for (Collection<String> some : List.of(
                jmh.getJvmArgsPrepend().orElse(List.of()),
                jmh.getJvmArgs().orElse(List.of()),
                jmh.getJvmArgsAppend().orElse(List.of()))) {
            some.forEach(one -> jvmOptions.addAll(words(one)));
        }
        jvmOptions.addAll(words(jvmArgs));
        String launcher = java == null ? jmh.getJvm().orElse(SideJvmOptions.thisJava()) : java;
        return new Side(label, SidePath.parse(label, path), launcher, jvmOptions);
    }

    private static List<String> words(String text) {
        return Pattern.compile("\\s+")
                .splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Path dated() {
        return Path.of("duel-"
                + LocalDateTime.now(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT))
                + ".jsonl");
    }
}
