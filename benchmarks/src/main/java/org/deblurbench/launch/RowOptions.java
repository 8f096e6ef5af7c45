package org.deblurbench.launch;

import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Optional;

/**
 * The command line as the options of a single row: what selects rows, and what writes files, is taken out, since the
 * suite does both itself. A subclass and not a builder, because a builder adds to its parent's includes and cannot
 * take a parent's result file back.
 */
final class RowOptions extends CommandLineOptions {
    private static final long serialVersionUID = 1L;

    RowOptions(String... arguments) throws CommandLineOptionException {
        super(arguments);
    }

    @Override
    public List<String> getIncludes() {
        return List.of();
    }

    @Override
    public List<String> getExcludes() {
        return List.of();
    }

    @Override
    public Collection<Mode> getBenchModes() {
        return List.of();
    }

    @Override
    public Optional<String> getResult() {
        return Optional.none();
    }

    @Override
    public Optional<ResultFormatType> getResultFormat() {
        return Optional.none();
    }

    @Override
    public Optional<String> getOutput() {
        return Optional.none();
    }
}
