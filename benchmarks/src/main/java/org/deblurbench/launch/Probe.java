package org.deblurbench.launch;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.fork.ForkGuard;

/**
 * Tries in a JVM of its own whether a backend opens with given settings: native libraries of two backends in one
 * process have been seen to crash, and a backend that crashes when it loads must not take the launcher with it.
 */
public final class Probe {
    private static final Gson GSON = new Gson();
    private static final String ANSWER = "deblurbench-probe ";
    private static final int PATIENCE_SECONDS = 60;

    private Probe() {}

    /** What a probe found. */
    public enum Finding {
        /** It opens. */
        AVAILABLE,
        /** It does not load on this machine. */
        UNAVAILABLE,
        /** It loads, but not with these settings. */
        NOT_OFFERED
    }

    /**
     * The result of a probe.
     *
     * @param finding whether it opens
     * @param reason one line: why not; empty if it opens
     * @param provenance what opened; null if it does not open
     */
    public record Availability(Finding finding, String reason, Provenance provenance) {}

    /**
     * Runs the probe.
     *
     * @param java the JVM that forks will use; null for the one that runs this
     * @param backend a name of the registry
     * @param threads as in {@code -p threads=}
     * @param precision as in {@code -p precision=}
     * @return what it found; a probe that crashes or hangs is {@link Finding#UNAVAILABLE}
     * @throws IOException if {@code java} cannot be started
     * @throws InterruptedException if interrupted while waiting
     */
    public static Availability of(String java, String backend, int threads, Precision precision)
            throws IOException, InterruptedException {
        List<String> command = ChildJvm.command(
                java == null ? ChildJvm.thisJava() : java,
                List.of("-D" + ForkGuard.LAUNCHER + "="
                        + ProcessHandle.current().pid()),
                Probe.class,
                backend,
                Integer.toString(threads),
                precision.label());
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // The answer is one short line, so that the pipe cannot fill up before the process ends.
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return unavailable("did not open within " + PATIENCE_SECONDS + " s");
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output.lines()
                .filter(line -> line.startsWith(ANSWER))
                .findFirst()
                .map(line -> GSON.fromJson(line.substring(ANSWER.length()), Availability.class))
                .orElseGet(() -> unavailable("its JVM ended with code " + process.exitValue() + " while opening it"));
    }

    private static Availability unavailable(String reason) {
        return new Availability(Finding.UNAVAILABLE, reason, null);
    }

    /**
     * The probe's process.
     *
     * @param arguments the backend's name, the number of threads and the precision
     */
    public static void main(String[] arguments) {
        ForkGuard.haltWithLauncher();
        Availability answer = tryOpening(
                arguments[0], new BackendSettings(Integer.parseInt(arguments[1])), Precision.of(arguments[2]));
        System.out.println(ANSWER + GSON.toJson(answer));
        System.out.flush();
        // Not waiting for threads that a library may have left running.
        System.exit(0);
    }

    private static Availability tryOpening(String backend, BackendSettings settings, Precision precision) {
        try {
            Backends backends = Backends.onClassPath();
            MatrixMultiplication<?> opened = precision == Precision.FLOAT
                    ? backends.openFloat(backend, settings)
                    : backends.open(backend, settings);
            return new Availability(Finding.AVAILABLE, "", opened.provenance());
        } catch (SettingsNotOfferedException e) {
            return new Availability(Finding.NOT_OFFERED, e.getMessage(), null);
        } catch (BackendUnavailableException e) {
            return unavailable(e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            // A third party's backend may throw anything; the message is all that can be told.
            return unavailable(e.toString().lines().findFirst().orElse(""));
        }
    }
}
