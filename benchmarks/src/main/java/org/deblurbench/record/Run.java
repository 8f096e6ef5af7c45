package org.deblurbench.record;

import java.util.List;

/**
 * A run: what was asked, where, and every planned row in its order. It is the only truth; JMH's JSON is derived from it.
 *
 * @param arguments the command line that a resumed run repeats
 * @param environment what must be the same when it is resumed
 * @param rows each with a key of its own
 */
public record Run(List<String> arguments, Environment environment, List<RunRow> rows) {
    /** Keeps unmodifiable copies. */
    public Run {
        arguments = List.copyOf(arguments);
        rows = List.copyOf(rows);
    }

    /**
     * The same run with a new state of one row.
     *
     * @param row its new state
     * @return a run
     * @throws IllegalArgumentException if it is not planned
     */
    public Run with(RunRow row) {
        if (rows.stream().noneMatch(r -> r.key().equals(row.key()))) {
            throw new IllegalArgumentException("not planned: " + row.key());
        }
        List<RunRow> next =
                rows.stream().map(r -> r.key().equals(row.key()) ? row : r).toList();
        return new Run(arguments, environment, next);
    }
}
