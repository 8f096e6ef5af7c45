package org.deblurbench.run;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.Precision;
import org.deblurbench.blur.Convolution;
import org.deblurbench.blur.Kernel;
import org.deblurbench.blur.Noise;
import org.deblurbench.data.IdxImages;
import org.deblurbench.data.Split;
import org.deblurbench.method.deconvolution.Padding;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.regression.PixelChoice;
import org.deblurbench.record.RowKey;

/** Checks the values of the suite's own parameters before anything runs. */
public final class ParamCheck {
    /** Matrices of a higher order take half a gigabyte each, and a benchmark up to ten of them. */
    private static final int MAX_ORDER = 8192;

    private static final Map<String, BiConsumer<String, String>> CHECKS = Map.ofEntries(
            Map.entry("threads", ParamCheck::positiveInteger),
            Map.entry("epochs", ParamCheck::positiveInteger),
            Map.entry("batch", ParamCheck::positiveInteger),
            Map.entry("order", ParamCheck::order),
            Map.entry("lambda", ParamCheck::positiveNumber),
            Map.entry("nsr", ParamCheck::positiveNumber),
            Map.entry("target", ParamCheck::positiveNumber),
            Map.entry("noise", (name, value) -> parsed(name, value, Noise::parse)),
            Map.entry("precision", oneOf(Arrays.stream(Precision.values()).map(Precision::label))),
            Map.entry("solver", oneOf(Arrays.stream(LassoSolverKind.values()).map(LassoSolverKind::label))),
            Map.entry("formulation", oneOf(Arrays.stream(Formulation.values()).map(Formulation::label))),
            Map.entry("pixels", oneOf(Arrays.stream(PixelChoice.values()).map(PixelChoice::label))),
            Map.entry("padding", oneOf(Arrays.stream(Padding.values()).map(Padding::label))));

    private ParamCheck() {}

    public static void check(List<RowKey> rows, Backends backends) {
        for (RowKey row : rows) {
            row.params().forEach((name, value) -> {
                if (name.equals("backend")) {
                    checkBackend(value, backends);
                }
                CHECKS.getOrDefault(name, (n, v) -> {}).accept(name, value);
            });
        }
    }

    /**
     * Refuses a backend that is not on the class path, and says what is there but cannot be used: it may be meant.
     *
     * @param name as given
     * @param backends on the class path
     */
    public static void checkBackend(String name, Backends backends) {
        Set<String> names = backends.byName().keySet();
        if (!names.contains(name)) {
            throw new UsageException("unknown backend '" + name + "'; " + Nearest.to(name, names)
                    + backends.problems().stream()
                            .map(problem -> "; " + problem)
                            .collect(Collectors.joining()));
        }
    }

    /** Checks what depends on the images; whether a kernel is one at all, too. */
    public static void checkAgainst(List<RowKey> rows, IdxImages images, Split split) {
        for (RowKey row : rows) {
            String batch = row.params().get("batch");
            if (batch != null && Integer.parseInt(batch) > split.training()) {
                throw new UsageException("-p batch=" + batch + ": more than the " + split.training()
                        + " training images; use a smaller batch, or more training images (--split)");
            }
            String kernel = row.params().get("kernel");
            if (kernel != null) {
                parsed("kernel", kernel, text -> new Convolution(Kernel.parse(text), images.height(), images.width()));
            }
        }
    }

    private static void parsed(String name, String value, Consumer<String> parser) {
        try {
            parser.accept(value);
        } catch (IllegalArgumentException e) {
            throw new UsageException("-p " + name + "=" + value + ": " + e.getMessage(), e);
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

    private static void order(String name, String value) {
        positiveInteger(name, value);
        if (Integer.parseInt(value) > MAX_ORDER) {
            throw new UsageException("-p " + name + "=" + value + ": must be at most " + MAX_ORDER);
        }
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
