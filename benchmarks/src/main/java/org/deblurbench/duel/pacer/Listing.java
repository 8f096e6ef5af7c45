package org.deblurbench.duel.pacer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.CompilerHints;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Tells the duel which benchmarks this side has, and with which options JMH would start their JVMs. */
final class Listing {
    private static final String COMMAND_FILE = "-XX:CompileCommandFile=";

    private Listing() {}

    static void answer(DataOutputStream out) throws IOException {
        Collection<BenchmarkListEntry> entries = BenchmarkList.defaultList()
                .find(
                        OutputFormatFactory.createFormatInstance(
                                new PrintStream(new ByteArrayOutputStream()), VerboseMode.SILENT),
                        Collections.<String>emptyList(),
                        Collections.<String>emptyList());
        out.writeByte(Wire.LIST);
        out.writeInt(entries.size());
        for (BenchmarkListEntry entry : entries) {
            Strings.write(out, entry.getUsername());
            Strings.write(out, entry.getMode().shortLabel());
            Strings.writeAll(out, jvmOptions(entry));
            // The shortest that a duel makes of an operation's own wishes: single shots are often meant to be cold.
            out.writeInt(entry.getWarmupIterations().orElse(-1));
            SortedMap<String, String[]> params =
                    new TreeMap<>(entry.getParams().orElse(Collections.<String, String[]>emptyMap()));
            out.writeInt(params.size());
            for (Map.Entry<String, String[]> param : params.entrySet()) {
                Strings.write(out, param.getKey());
                List<String> values = new ArrayList<>();
                Collections.addAll(values, param.getValue());
                Strings.writeAll(out, values);
            }
        }
        hints(out);
        out.flush();
    }

    /** Those of {@code @Fork}. */
    private static List<String> jvmOptions(BenchmarkListEntry entry) {
        List<String> options = new ArrayList<>();
        options.addAll(entry.getJvmArgsPrepend().orElse(Collections.<String>emptyList()));
        options.addAll(entry.getJvmArgs().orElse(Collections.<String>emptyList()));
        options.addAll(entry.getJvmArgsAppend().orElse(Collections.<String>emptyList()));
        return options;
    }

    /** What JMH tells the compiler of a fork: which methods not to inline, and what a black hole is. */
    private static void hints(DataOutputStream out) throws IOException {
        List<String> options = new ArrayList<>();
        CompilerHints.addCompilerHints(options);
        List<String> plain = new ArrayList<>();
        StringBuilder commands = new StringBuilder();
        for (String option : options) {
            if (option.startsWith(COMMAND_FILE)) {
                // The file is gone with this JVM.
                commands.append(new String(
                        Files.readAllBytes(Paths.get(option.substring(COMMAND_FILE.length()))),
                        StandardCharsets.UTF_8));
            } else {
                plain.add(option);
            }
        }
        Strings.writeAll(out, plain);
        Strings.write(out, commands.toString());
    }
}
