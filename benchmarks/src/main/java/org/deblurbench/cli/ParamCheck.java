package org.deblurbench.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.deblurbench.measure.Row;

/** Checks the values of the suite's own parameters before anything runs. */
final class ParamCheck {
    private static final Map<String, BiConsumer<String, Collection<String>>> CHECKS = Map.of(
            "backend", ParamCheck::backend,
            "threads", (value, backends) -> threads(value),
            "lambda", (value, backends) -> lambda(value));

    private ParamCheck() {}

    static void check(List<Row> rows, Collection<String> backends) {
        for (Row row : rows) {
            row.params().forEach((name, value) -> {
                var check = CHECKS.get(name);
                if (check != null) {
                    check.accept(value, backends);
                }
            });
        }
    }

    private static void backend(String value, Collection<String> backends) {
        if (!backends.contains(value)) {
            throw new UsageException("unknown backend '" + value + "'; " + Nearest.to(value, backends));
        }
    }

    private static void threads(String value) {
        try {
            if (Integer.parseInt(value) >= 1) {
                return;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("-p threads=" + value + ": not a whole number; use 1 or more", e);
        }
        throw new UsageException("-p threads=" + value + ": must be 1 or more");
    }

    private static void lambda(String value) {
        double lambda;
        try {
            lambda = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new UsageException("-p lambda=" + value + ": not a number; write it as 1e-6 or 0.1", e);
        }
        if (!(lambda > 0) || Double.isInfinite(lambda)) {
            throw new UsageException("-p lambda=" + value + ": must be positive and finite");
        }
    }
}
