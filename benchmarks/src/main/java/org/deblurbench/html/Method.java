package org.deblurbench.html;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The methods of image deblurring, as the report counts them, and the benchmarks of each. */
enum Method {
    M1("non-blind ridge inversion, which needs the sharp image: no method to use", "NonBlindRidge", "nonBlindRidge"),
    M2("LASSO", "Lasso", "lasso"),
    M3("ridge regression", "RidgeRegression", "ridgeRegression"),
    M4("neural network", "Mlp", "mlp"),
    M5("deconvolution by a learned kernel", "KernelDeconvolution", "kernelDeconvolution wiener");

    private final String title;
    private final String classes;
    private final String names;

    Method(String title, String classes, String names) {
        this.title = title;
        this.classes = classes;
        this.names = names;
    }

    /** What it is. */
    String title() {
        return title;
    }

    /** Number and name. */
    String label() {
        return this + " " + title.replaceFirst(",.*", "");
    }

    /** Of which method a row is; empty for kernels and for what is none of this suite's. */
    static Optional<Method> of(Shown row) {
        return Arrays.stream(values())
                .filter(method -> row.className().startsWith(method.classes)
                        || List.of(method.names.split(" ", -1)).contains(row.methodName()))
                .findFirst();
    }

    /** The methods that have rows, each with the names of its benchmarks. */
    static List<Line.Fact> legend(List<Shown> rows) {
        return Arrays.stream(values())
                .filter(method -> rows.stream().anyMatch(row -> method.has(row)))
                .map(method -> new Line.Fact(
                        method + ", " + method.title,
                        rows.stream()
                                .filter(row -> method.has(row))
                                .map(row -> row.row().key().shortName())
                                .distinct()
                                .sorted()
                                .collect(Collectors.joining(", "))))
                .toList();
    }

    private boolean has(Shown row) {
        return of(row).filter(this::equals).isPresent();
    }
}
