package org.deblurbench;

import java.util.List;
import org.deblurbench.cli.CommandDispatcher;

/** The entry of {@code benchmarks.jar}. */
public final class Main {
    private Main() {}

    /**
     * Runs the suite.
     *
     * @param arguments see {@code --help}
     */
    public static void main(String[] arguments) {
        System.exit(new CommandDispatcher(System.out, System.err).run(List.of(arguments)));
    }
}
