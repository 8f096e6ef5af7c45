package org.deblurbench.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.deblurbench.run.Errors;
import org.deblurbench.run.ExitCode;
import org.deblurbench.run.UsageException;
import org.deblurbench.text.OneLine;

/** Chooses the command: a subcommand if the first argument is the name of one, else a JMH run. */
public final class CommandDispatcher {
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
     * @return the exit code: 0, 1 if a row is wrong or failed, 2 for bad input, 3 if a change is slower
     */
    public int run(List<String> arguments) {
        try {
            return command(arguments).call();
        } catch (UsageException e) {
            complain(e.getMessage());
            return ExitCode.USAGE;
        } catch (IOException e) {
            complain(Errors.describe(e));
            return ExitCode.USAGE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            complain("interrupted");
            return ExitCode.USAGE;
        } catch (Exception e) {
            // A defect of the suite itself: the trace is what its developers need.
            throw new IllegalStateException(e);
        }
    }

    /** What a message quotes may hold anything: here it becomes one line. */
    private void complain(String message) {
        err.println("deblurbench: " + OneLine.of(message));
    }

    private Callable<Integer> command(List<String> arguments) {
        Callable<Integer> run = new RunCommand(arguments, out);
        return arguments.isEmpty()
                ? run
                : Subcommand.of(arguments.get(0))
                        .map(subcommand -> subcommand.create(arguments.subList(1, arguments.size()), out, err))
                        .orElse(run);
    }
}
