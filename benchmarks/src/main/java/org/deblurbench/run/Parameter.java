package org.deblurbench.run;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.deblurbench.backend.Precision;
import org.deblurbench.blur.Noise;
import org.deblurbench.method.deconvolution.Padding;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.regression.PixelChoice;

/**
 * The parameters of the suite's own benchmarks: of each its name, what the help says of it, and which of its values can be
 * measured. What depends on backends or images is checked in {@link ParamCheck}.
 */
@SuppressWarnings("ImmutableEnumChecker") // The checks have no state.
public enum Parameter {
    /** Checked by {@link ParamCheck#checkBackend}. */
    BACKEND("backend", "ejml, ojalgo, jblas, openblas, vector, or the name of one on the class path", value -> {}),
    THREADS("threads", "threads that one operation of the backend may use (default 1)", Parameter::positiveInteger),
    LAMBDA("lambda", "weight of the penalty", Parameter::positiveNumber),
    NSR("nsr", "noise-to-signal ratio of Wiener's filter", Parameter::positiveNumber),
    PADDING(
            "padding",
            "of Wiener's filter",
            choices(Arrays.stream(Padding.values()).map(Padding::label))),
    SOLVER(
            "solver",
            "of the LASSO",
            choices(Arrays.stream(LassoSolverKind.values()).map(LassoSolverKind::label))),
    FORMULATION(
            "formulation",
            "of the LASSO",
            choices(Arrays.stream(Formulation.values()).map(Formulation::label))),
    PIXELS("pixels", "of the LASSO", choices(Arrays.stream(PixelChoice.values()).map(PixelChoice::label))),
    PRECISION(
            "precision",
            "of the network",
            choices(Arrays.stream(Precision.values()).map(Precision::label))),
    EPOCHS("epochs", "of the network", Parameter::positiveInteger),
    BATCH("batch", "images that the network takes at a time", Parameter::positiveInteger),
    /** Whether it fits the images is checked by {@link ParamCheck#checkAgainst}. */
    KERNEL("kernel", "of DegradationBenchmark; for all others --kernel", value -> {}),
    NOISE("noise", "of DegradationBenchmark; for all others --noise", Noise::parse),
    ORDER("order", "of the matrices of KernelOrderBenchmark, from 1 to 8192", Parameter::order),
    TARGET("target", "validation MSPE that TimeToQualityBenchmark works towards", Parameter::positiveNumber);

    /** Matrices of a higher order take half a gigabyte each, and a benchmark up to ten of them. */
    private static final int MAX_ORDER = 8192;

    private final String label;
    private final String help;
    private final Check check;

    Parameter(String label, String help, Consumer<String> check) {
        this(label, help, new Check(List.of(), check));
    }

    Parameter(String label, String help, Check check) {
        this.label = label;
        this.help = check.choices.isEmpty() ? help : help + ": " + String.join(", ", check.choices);
        this.check = check;
    }

    /** Either some choices, or whatever is accepted without an {@link IllegalArgumentException}. */
    private record Check(List<String> choices, Consumer<String> accept) {}

    /** One of some words. */
    private static Check choices(Stream<String> words) {
        return new Check(words.toList(), value -> {});
    }

    /**
     * The name after {@code -p}.
     *
     * @return one word
     */
    public String label() {
        return label;
    }

    /**
     * What it means.
     *
     * @return one line
     */
    public String help() {
        return help;
    }

    /**
     * A parameter by its name.
     *
     * @param label as in {@code -p}
     * @return empty for one that a plugged-in benchmark has
     */
    static Optional<Parameter> of(String label) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.label.equals(label))
                .findFirst();
    }

    /**
     * Refuses a value that cannot be measured.
     *
     * @param value as given
     * @throws UsageException one line
     */
    void check(String value) {
        if (!check.choices.isEmpty() && !check.choices.contains(value)) {
            throw new UsageException("unknown " + label + " '" + value + "'; " + Nearest.to(value, check.choices));
        }
        parsed(value, check.accept);
    }

    /** Hands a value to a parser, whose complaint becomes one about the option. */
    void parsed(String value, Consumer<String> parser) {
        try {
            parser.accept(value);
        } catch (IllegalArgumentException e) {
            throw new UsageException("-p " + label + "=" + value + ": " + e.getMessage(), e);
        }
    }

    private static void positiveInteger(String value) {
        try {
            if (Integer.parseInt(value) >= 1) {
                return;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a whole number; use 1 or more", e);
        }
        throw new IllegalArgumentException("must be 1 or more");
    }

    private static void order(String value) {
        positiveInteger(value);
        if (Integer.parseInt(value) > MAX_ORDER) {
            throw new IllegalArgumentException("must be at most " + MAX_ORDER);
        }
    }

    private static void positiveNumber(String value) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number; write it as 1e-6 or 0.1", e);
        }
        if (!(number > 0) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("must be positive and finite");
        }
    }
}
