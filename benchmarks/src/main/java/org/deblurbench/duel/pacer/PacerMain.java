package org.deblurbench.duel.pacer;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The entry of a measured JVM: takes one order from the duel, and carries it out in this very JVM. */
public final class PacerMain {
    private PacerMain() {}

    /**
     * Runs.
     *
     * @param arguments none
     * @throws IOException if the duel is gone
     */
    public static void main(String[] arguments) throws IOException {
        Line line = Line.ofThisJvm();
        DataOutputStream out = line.out();
        try {
            if (line.in().readByte() == Wire.LIST) {
                Listing.answer(out);
            } else {
                PacedProfiler.leaveEmpty(line.in().readInt());
                Options options = order(line.in());
                line.listen();
                new Runner(options).run();
                out.writeByte(Wire.END);
                out.flush();
            }
        } catch (RunnerException | CommandLineOptionException | RuntimeException | LinkageError e) {
            out.writeByte(Wire.FAILED);
            Strings.write(out, reason(e));
            out.flush();
        }
    }

    private static Options order(DataInputStream in) throws IOException, CommandLineOptionException {
        List<String> arguments = Strings.readAll(in);
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .parent(new PacedOptions(arguments.toArray(new String[0])))
                .include("^" + Pattern.quote(Strings.read(in)) + "$")
                .mode(Mode.deepValueOf(Strings.read(in)))
                .warmupIterations(in.readInt())
                .warmupTime(TimeValue.nanoseconds(in.readLong()))
                .measurementIterations(in.readInt())
                .measurementTime(TimeValue.nanoseconds(in.readLong()))
                // Nothing but the benchmark runs here: this JVM is the fork.
                .forks(0)
                .timeout(new TimeValue(1, TimeUnit.DAYS))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .addProfiler(PacedProfiler.class);
        int params = in.readInt();
        for (int i = 0; i < params; i++) {
            builder.param(Strings.read(in), Strings.read(in));
        }
        return builder.build();
    }

    /** The innermost thing that JMH tells, as one line. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (true) {
            Throwable next = cause.getSuppressed().length > 0 ? cause.getSuppressed()[0] : cause.getCause();
            if (next == null) {
                break;
            }
            cause = next;
        }
        String message =
                cause.getMessage() == null ? "" : ": " + cause.getMessage().trim();
        return (cause.getClass().getSimpleName() + message).split("[\\r\\n]+", 2)[0];
    }
}
