package org.deblurbench.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.deblurbench.backend.vector.VectorBackendProvider;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.UsageException;

/**
 * {@code overhead}: what the common interface costs. A duel of this class path with itself, in which OLD is a method written
 * directly on a library and NEW the same through {@code Backend}.
 */
final class OverheadCommand implements Callable<Integer> {
    /** Of the benchmarks that are written directly. */
    private static final String DIRECT = "DirectBenchmark.";

    private static final String THROUGH = "Benchmark.";
    private static final String BACKEND = "backend=";
    private static final String LIBRARIES = BACKEND + "ejml,ojalgo,jblas,openblas";

    /** The suite's own backend delegates to no library, so that there is nothing to write directly. */
    private static final String OWN = new VectorBackendProvider().name();

    private final List<String> arguments;
    private final PrintStream out;
    private final PrintStream err;

    OverheadCommand(List<String> arguments, PrintStream out, PrintStream err) {
        this.arguments = arguments;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() throws Exception {
        if (arguments.contains("--help")) {
            out.println("Usage: java -jar benchmarks.jar overhead [REGEXP...] [options] [JMH options]");
            out.println(
                    "M1 and M3 through the common interface (NEW) and written directly on each library (OLD): a duel of");
            out.println("this jar with itself. It takes the options of duel; see duel --help.");
            return ExitCode.OK;
        }
        return new DuelCommand(duel(arguments, System.getProperty("java.class.path")), out, err).call();
    }

    /** The arguments of the duel. */
    static List<String> duel(List<String> arguments, String classPath) {
        if (arguments.contains("--resume")) {
            return arguments;
        }
        arguments.forEach(OverheadCommand::refuseOwn);
        List<String> duel = new ArrayList<>(List.of(classPath, classPath));
        duel.addAll(arguments);
        duel.addAll(List.of("--new-name", DIRECT + "=" + THROUGH));
        if (arguments.stream().noneMatch(argument -> argument.startsWith(BACKEND))) {
            duel.addAll(List.of("-p", LIBRARIES));
        }
        return duel;
    }

    private static void refuseOwn(String argument) {
        if (argument.startsWith(BACKEND)
                && List.of(argument.substring(BACKEND.length()).split(",")).contains(OWN)) {
            throw new UsageException(
                    "-p " + argument + ": nothing is written directly on " + OWN + ", it is ours; leave it out");
        }
    }
}
