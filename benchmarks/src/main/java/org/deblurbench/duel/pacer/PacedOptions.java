package org.deblurbench.duel.pacer;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.util.Optional;

/** The user's JMH options, without what selects rows and what writes files: the duel does both. */
final class PacedOptions extends CommandLineOptions {
    private static final long serialVersionUID = 1L;

    PacedOptions(String... arguments) throws CommandLineOptionException {
        super(arguments);
    }

    @Override
    public List<String> getIncludes() {
        return Collections.emptyList();
    }

    @Override
    public List<String> getExcludes() {
        return Collections.emptyList();
    }

    @Override
    public Collection<Mode> getBenchModes() {
        return Collections.emptyList();
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
