package org.deblurbench.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Starts a JVM with its options once, doing nothing: where it does not start, every fork would fail. */
public final class JvmTrial {
    private static final int PATIENCE_SECONDS = 20;

    /** These may wait for a debugger, or for a port that the trial would take. */
    private static final List<String> NOT_TRIED = List.of("-agentlib", "-agentpath", "-javaagent", "-Xrunjdwp");

    private JvmTrial() {}

    /**
     * Tries.
     *
     * @param java the launcher, or null for that of this JVM
     * @param options of the JVM
     * @return what the JVM complains of, one line; empty if it starts, or takes so long that it cannot be told
     * @throws IOException if there is no such launcher
     * @throws InterruptedException if interrupted meanwhile
     */
    public static Optional<String> complaint(String java, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java == null ? ChildJvm.thisJava() : java);
        options.stream()
                .filter(option -> NOT_TRIED.stream().noneMatch(option::startsWith))
                .forEach(command::add);
        command.add("-version");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return Optional.empty();
        }
        if (process.exitValue() == 0) {
            return Optional.empty();
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(said.lines().findFirst().orElse("exit code " + process.exitValue()));
    }
}
