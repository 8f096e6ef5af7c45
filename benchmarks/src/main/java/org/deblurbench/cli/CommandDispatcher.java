package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.deblurbench.backend.BackendRegistryException;
import org.deblurbench.run.Errors;
import org.deblurbench.run.UsageException;

/** Chooses the command: a subcommand if the first argument is the name of one, else a JMH run. */
public final class CommandDispatcher {
    /** All rows asked for are ok, or not possible here. */
    public static final int OK = 0;

    /** A row is wrong or failed. */
    public static final int BAD_ROWS = 1;

    /** The command line, a file or this machine does not allow what was asked. */
    static final int USAGE = 2;

    /** Ended by a signal, such as Ctrl-C: what the shell expects of it. */
    public static final int STOPPED = 130;

    private final PrintStream out;
    private final PrintStream err;

    /**
     * Creates the dispatcher.
     *
     * @param out for results and help
     * @param err for errors, one line each
     */
    public CommandDispatcher(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /**
     * Runs a command line.
     *
     * @param arguments as given to the jar
     * @return the exit code: 0, 1 if a row is wrong or failed, 2 for bad input
     */
    public int run(List<String> arguments) {
        try {
            return command(arguments).call();
        } catch (UsageException | BackendRegistryException e) {
            err.println("deblurbench: " + e.getMessage());
            return USAGE;
        } catch (IOException e) {
            err.println("deblurbench: " + Errors.describe(e));
            return USAGE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println("deblurbench: interrupted");
            return USAGE;
        } catch (Exception e) {
            // A defect of the suite itself: the trace is what its developers need.
            throw new IllegalStateException(e);
        }
    }

    private Callable<Integer> command(List<String> arguments) {
        if (arguments.isEmpty()) {
            return new RunCommand(arguments, out);
        }
        List<String> rest = arguments.subList(1, arguments.size());
        Map<String, Callable<Integer>> subcommands = Map.of(
                "backends", new BackendsCommand(rest, out),
                "overhead", new OverheadCommand(rest, out),
                "reproduce", new ReproduceCommand(rest, out));
        return subcommands.getOrDefault(arguments.get(0), new RunCommand(arguments, out));
    }
}
