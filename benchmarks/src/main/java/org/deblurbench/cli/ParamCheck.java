package org.deblurbench.cli;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.deblurbench.backend.Precision;
import org.deblurbench.measure.Row;

/** Checks the values of the suite's own parameters before anything runs. */
final class ParamCheck {
    private static final Map<String, BiConsumer<String, String>> CHECKS = Map.of(
            "threads", ParamCheck::positiveInteger,
            "lambda", ParamCheck::positiveNumber,
            "target", ParamCheck::positiveNumber,
            "epochs", ParamCheck::positiveInteger,
            "batch", ParamCheck::positiveInteger,
            "precision", oneOf(Arrays.stream(Precision.values()).map(Precision::label)));

    private ParamCheck() {}

    static void check(List<Row> rows, Collection<String> backends) {
        for (Row row : rows) {
            row.params().forEach((name, value) -> {
                if (name.equals("backend") && !backends.contains(value)) {
                    throw new UsageException("unknown backend '" + value + "'; " + Nearest.to(value, backends));
                }
                CHECKS.getOrDefault(name, (n, v) -> {}).accept(name, value);
            });
        }
    }

    private static BiConsumer<String, String> oneOf(Stream<String> choices) {
        List<String> allowed = choices.toList();
        return (name, value) -> {
            if (!allowed.contains(value)) {
                throw new UsageException("unknown " + name + " '" + value + "'; " + Nearest.to(value, allowed));
            }
        };
    }

    private static void positiveInteger(String name, String value) {
        try {
            if (Integer.parseInt(value) >= 1) {
                return;
            }
        } catch (NumberFormatException e) {
            throw new UsageException("-p " + name + "=" + value + ": not a whole number; use 1 or more", e);
        }
        throw new UsageException("-p " + name + "=" + value + ": must be 1 or more");
    }

    private static void positiveNumber(String name, String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new UsageException("-p " + name + "=" + value + ": not a number; write it as 1e-6 or 0.1", e);
        }
        if (!(number > 0) || Double.isInfinite(number)) {
            throw new UsageException("-p " + name + "=" + value + ": must be positive and finite");
        }
    }
}
