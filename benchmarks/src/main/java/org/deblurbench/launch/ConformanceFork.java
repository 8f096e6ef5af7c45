package org.deblurbench.launch;

import com.google.gson.Gson;
import java.util.List;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.conformance.Conformance;
import org.deblurbench.backend.conformance.ConformanceCheck;
import org.deblurbench.backend.conformance.ConformanceException;
import org.deblurbench.fork.ForkGuard;

/** The process in which a backend is held against its contract: says of each check that it begins, and how it ended. */
final class ConformanceFork {
    /** What the lines for the launcher contain, so that what a backend prints is not taken for one. */
    static final String MARK = "deblurbench-conformance ";

    private static final Gson GSON = new Gson();

    private ConformanceFork() {}

    /**
     * A line.
     *
     * @param check its place in {@link Conformance#in}
     * @param ended whether it has, or else begins
     * @param complaint why the promise is broken; null if it is kept
     */
    record Progress(int check, boolean ended, String complaint) {
        static Progress parse(String line) {
            return GSON.fromJson(line.substring(line.indexOf(MARK) + MARK.length()), Progress.class);
        }
    }

    /**
     * Runs the checks.
     *
     * @param arguments the backend's name, the number of threads, the precision, and the first check's place
     */
    public static void main(String[] arguments) {
        ForkGuard.haltWithLauncher();
        BackendProvider provider = Backends.onClassPath().byName().get(arguments[0]);
        BackendSettings settings = new BackendSettings(Integer.parseInt(arguments[1]));
        List<ConformanceCheck> checks = Conformance.in(Precision.of(arguments[2]));
        for (int i = Integer.parseInt(arguments[3]); i < checks.size(); i++) {
            say(new Progress(i, false, null));
            say(new Progress(i, true, complaint(checks.get(i), provider, settings)));
        }
        // Not waiting for threads that a library may have left running.
        System.exit(0);
    }

    private static String complaint(ConformanceCheck check, BackendProvider provider, BackendSettings settings) {
        try {
            check.run(provider, settings);
            return null;
        } catch (ConformanceException e) {
            return e.getMessage();
        } catch (Exception | Error e) {
            // A third party's backend may throw anything; what it threw is the complaint.
            return "threw " + e;
        }
    }

    private static void say(Progress progress) {
        // The line break before it ends what a backend may have printed without one.
        System.out.println("\n" + MARK + GSON.toJson(progress));
        System.out.flush();
    }
}
