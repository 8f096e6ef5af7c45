package org.deblurbench.html;

import java.util.List;
import java.util.stream.Collectors;

/** A kind of work for which a library is chosen, and the benchmarks that stand for it. */
enum Kind {
    SMALL(
            "many small systems",
            "solves and products of order 20 to 30, thousands of them",
            "NonBlindRidgeBenchmark.restore KernelBenchmark.solveSpd28 " + "LambdaPathBenchmark.nonBlindRidge"),
    LARGE(
            "large regressions",
            "products and solves of order 784, every pixel from all pixels",
            "RidgeRegressionBenchmark.fit RidgeRegressionBenchmark.predict "
                    + "LambdaPathBenchmark.ridgeRegression KernelBenchmark.gemm784 "
                    + "KernelBenchmark.gram2000x784 KernelBenchmark.solveSpd784"),
    SPARSE("sparse regressions", "the LASSO, step by step", "LassoBenchmark.fit LambdaPathBenchmark.lasso"),
    NETWORK(
            "neural networks",
            "batches of 64 through layers of 784",
            "MlpBenchmark.train MlpBenchmark.epoch KernelBenchmark.gemm64x784x784");

    private final String title;
    private final String means;
    /** Separated by spaces: names of benchmarks have none. */
    private final String benchmarks;

    Kind(String title, String means, String benchmarks) {
        this.title = title;
        this.means = means;
        this.benchmarks = benchmarks;
    }

    /** In the plural. */
    String title() {
        return title;
    }

    /** Of which sizes. */
    String means() {
        return means;
    }

    /** The work of this kind. */
    List<Group> of(List<Group> groups) {
        return groups.stream()
                .filter(group -> has(group.members().get(0).shown()))
                .toList();
    }

    private boolean has(Shown row) {
        return row.param(Shown.BACKEND) != null
                && List.of(benchmarks.split(" ", -1)).contains(row.row().key().shortName());
    }

    /** The names of the benchmarks that there are. */
    static String names(List<Group> groups) {
        return groups.stream()
                .map(group -> group.members().get(0).shown().row().key().shortName())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
