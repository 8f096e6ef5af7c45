package org.deblurbench.duel;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.deblurbench.duel.pacer.Strings;
import org.deblurbench.duel.pacer.Wire;
import org.deblurbench.launch.SideJvmOptions;
import org.deblurbench.run.UsageException;

/**
 * What a side has to offer, as its own JVM tells it.
 *
 * @param benchmarks in JMH's order; one for each mode
 * @param jvmOptions that every JVM of this side needs: JMH's hints for the compiler, as in a fork of JMH's
 */
record SideListing(List<Benchmark> benchmarks, List<String> jvmOptions) {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /**
     * A benchmark.
     *
     * @param name in full
     * @param mode JMH's short label
     * @param jvmOptions that its annotations ask for
     * @param warmups that its annotations ask for; -1 if they do not
     * @param params values of each parameter
     */
    record Benchmark(
            String name, String mode, List<String> jvmOptions, int warmups, SortedMap<String, List<String>> params) {}

    static SideListing of(Side side, PacerFiles files) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(SideJvmOptions.of(side.java()));
        try (SideJvm jvm = SideJvm.start(side, options, files, PATIENCE)) {
            jvm.connect();
            jvm.out().writeByte(Wire.LIST);
            jvm.out().flush();
            int first = jvm.next();
            if (first == Wire.FAILED) {
                throw jvm.failure(Strings.read(jvm.in()));
            }
            return read(jvm.in(), options, files);
        } catch (SideFailure e) {
            throw new UsageException(
                    side.label() + " " + side.path() + ": its benchmarks cannot be listed: " + e.getMessage(), e);
        }
    }

    private static SideListing read(DataInputStream in, List<String> options, PacerFiles files) throws IOException {
        List<Benchmark> benchmarks = new ArrayList<>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            String name = Strings.read(in);
            String mode = Strings.read(in);
            List<String> jvmOptions = Strings.readAll(in);
            int warmups = in.readInt();
            SortedMap<String, List<String>> params = new TreeMap<>();
            int paramCount = in.readInt();
            for (int k = 0; k < paramCount; k++) {
                params.put(Strings.read(in), Strings.readAll(in));
            }
            benchmarks.add(new Benchmark(name, mode, jvmOptions, warmups, params));
        }
        List<String> all = new ArrayList<>(options);
        all.addAll(Strings.readAll(in));
        String commands = Strings.read(in);
        if (!commands.isEmpty()) {
            Path file = files.fresh("compiler-hints");
            Files.writeString(file, commands);
            all.add("-XX:CompileCommandFile=" + file);
        }
        return new SideListing(benchmarks, all);
    }
}
