package org.deblurbench.launch;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.vector.VectorBackendProvider;
import org.deblurbench.fork.ForkGuard;
import org.deblurbench.roofline.Peak;
import org.deblurbench.roofline.PeakMeasurement;

/** Measures the machine's peak in a JVM of its own, which has the Vector API where there is one. */
public final class PeakProbe {
    private static final Gson GSON = new Gson();
    private static final String ANSWER = "deblurbench-peak ";
    private static final String FAILURE = "deblurbench-no-peak ";
    private static final Duration FOR_EACH_RATE = Duration.ofSeconds(1);
    private static final int PATIENCE_SECONDS = 60;

    private PeakProbe() {}

    /** Why there is no peak: one line. */
    public static final class NotMeasured extends Exception {
        private static final long serialVersionUID = 1L;

        NotMeasured(String message) {
            super(message);
        }
    }

    /**
     * Measures; takes six seconds.
     *
     * @return the best rates of one thread and of as many as there are cores
     * @throws NotMeasured if this JVM has no Vector API, or too little memory
     * @throws IOException if no JVM can be started
     * @throws InterruptedException if interrupted while waiting
     */
    public static Peak measure() throws NotMeasured, IOException, InterruptedException {
        List<String> command = ChildJvm.command(
                ChildJvm.thisJava(),
                List.of(
                        "-Xmx640m",
                        "-D" + ForkGuard.LAUNCHER + "="
                                + ProcessHandle.current().pid()),
                PeakProbe.class);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        // The answer is one short line, so that the pipe cannot fill up before the process ends.
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new NotMeasured("it took more than " + PATIENCE_SECONDS + " s");
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        for (String line : output.lines().toList()) {
            if (line.startsWith(ANSWER)) {
                return GSON.fromJson(line.substring(ANSWER.length()), Peak.class);
            }
            if (line.startsWith(FAILURE)) {
                throw new NotMeasured(line.substring(FAILURE.length()));
            }
        }
        throw new NotMeasured("its JVM ended with code " + process.exitValue());
    }

    /**
     * The process that measures.
     *
     * @param arguments none
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        ForkGuard.haltWithLauncher();
        if (ModuleLayer.boot().findModule(VectorBackendProvider.MODULE).isEmpty()) {
            System.out.println(FAILURE + "this JVM has no Vector API (" + VectorBackendProvider.MODULE
                    + "), without which no loop comes near the peak; use a JDK that has it");
        } else {
            try {
                int threads = Runtime.getRuntime().availableProcessors();
                System.out.println(ANSWER + GSON.toJson(PeakMeasurement.measure(threads, FOR_EACH_RATE)));
            } catch (OutOfMemoryError e) {
                System.out.println(FAILURE + "it takes 300 MB of memory, which are not free");
            }
        }
        System.out.flush();
        System.exit(0);
    }
}
