package org.deblurbench.run;

import java.util.List;
import java.util.Map;
import org.deblurbench.launch.Sizing;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much is measured, and for how long, unless JMH's own options say otherwise.
 *
 * @param name on the command line
 * @param includes the benchmarks that run when the command line names none
 * @param excludes what is left out of them
 * @param params parameter values in place of the benchmarks' own, by class and parameter, when the command line names no
 *     benchmark
 * @param sizing the defaults of JMH's options
 */
public record Profile(
        String name, List<String> includes, List<String> excludes, Map<String, List<String>> params, Sizing sizing) {
    private static final String METHODS =
            "\\.(NonBlindRidge|Lasso|RidgeRegression|Mlp|KernelDeconvolution|LambdaPath|Blur)Benchmark\\.";

    private static final List<Profile> ALL = List.of(
            // Every method on every backend, once: a first look. The network is one epoch, without warm-up.
            new Profile(
                    "quick",
                    List.of(METHODS),
                    List.of(
                            "LambdaPathBenchmark.(nonBlindRidge|lasso|kernelDeconvolution|wiener)",
                            "MlpBenchmark.epoch",
                            "KernelDeconvolutionBenchmark.(learnKernel|wiener)"),
                    Map.of(
                            "LassoBenchmark.solver", List.of("ista"),
                            "LassoBenchmark.formulation", List.of("all-pixels"),
                            "MlpBenchmark.epochs", List.of("1"),
                            "MlpBenchmark.precision", List.of("double")),
                    new Sizing(
                            1, 1, TimeValue.milliseconds(300), 2, TimeValue.milliseconds(300), TimeValue.minutes(2))),
            // Methods and kernels, long enough to compare backends that are not close. What would take longer than all
            // the rest is made smaller: a few epochs, one noise on one backend.
            new Profile(
                    "default",
                    List.of(METHODS, "\\.(Kernel|TimeToQuality|Degradation)Benchmark\\."),
                    List.of("MlpBenchmark.epoch"),
                    Map.of(
                            "MlpBenchmark.epochs", List.of("3"),
                            "DegradationBenchmark.backend", List.of("openblas"),
                            "DegradationBenchmark.noise", List.of("0.01"),
                            "DegradationBenchmark.pixels", List.of("sample"),
                            "DegradationBenchmark.epochs", List.of("3")),
                    new Sizing(1, 2, TimeValue.milliseconds(500), 3, TimeValue.seconds(1), TimeValue.minutes(5))),
            // Everything, with the forks that an interval needs.
            new Profile(
                    "full",
                    List.of(".*"),
                    List.of(),
                    Map.of(),
                    new Sizing(5, 3, TimeValue.seconds(1), 5, TimeValue.seconds(1), TimeValue.minutes(10))));

    public static Profile named(String name) {
        return ALL.stream()
                .filter(p -> p.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown profile '" + name + "'; "
                        + Nearest.to(name, ALL.stream().map(Profile::name).toList())));
    }
}
