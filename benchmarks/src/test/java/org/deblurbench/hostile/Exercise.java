package org.deblurbench.hostile;

import java.util.List;

/** A row that is run on wrong backends, and on an honest one, which must be ok there. */
public enum Exercise {
    PRODUCT("KernelBenchmark.gemm64x784x784", ""),
    PRODUCT_OF_TWO_CALLERS("KernelBenchmark.gemm64x784x784", "-t 2"),
    PRODUCT_ON_TWO_THREADS("KernelBenchmark.gemm64x784x784", "-p threads=2"),
    SQUARE_PRODUCT("KernelBenchmark.gemm784", ""),
    VECTOR_PRODUCT("KernelBenchmark.gemv784", ""),
    GRAM("KernelBenchmark.gram2000x784", ""),
    SOLUTION("KernelBenchmark.solveSpd28", ""),
    MANY_SOLUTIONS("KernelBenchmark.solveSpd28", "", 1, 1, 1000),
    SOLUTION_IN_TWO_FORKS("KernelBenchmark.solveSpd28", "", 2, 1, 40),
    NON_BLIND_RIDGE("NonBlindRidgeBenchmark.restore", ""),
    LEARNED_KERNEL("KernelDeconvolutionBenchmark.learnKernel", ""),
    TIKHONOV("KernelDeconvolutionBenchmark.tikhonov", ""),
    NETWORK("MlpBenchmark.epoch", "-p precision=float", 1, 0, 40),
    /** Only for what never ends: it is killed. */
    PRODUCT_WITH_A_DEADLINE("KernelBenchmark.gemm64x784x784", "-to 6s");

    private final String benchmark;
    private final String options;
    private final int forks;
    private final int warmUp;
    private final int millis;

    Exercise(String benchmark, String options) {
        this(benchmark, options, 1, 1, 40);
    }

    Exercise(String benchmark, String options, int forks, int warmUp, int millis) {
        this.benchmark = benchmark;
        this.options = options;
        this.forks = forks;
        this.warmUp = warmUp;
        this.millis = millis;
    }

    /**
     * The command line.
     *
     * @param backends of the registry
     * @return with iterations just long enough to have happened
     */
    public List<String> arguments(List<String> backends) {
        String line = benchmark.replace(".", "\\.") + "$ -p backend=" + String.join(",", backends) + " -f " + forks
                + " -wi " + warmUp + " -w " + millis + "ms -i " + (1 + warmUp) + " -r " + millis + "ms -rff out.json "
                + options;
        return List.of(line.strip().split(" +"));
    }

    /** For the table: the benchmark, and what is special. */
    String label() {
        String special =
                (forks > 1 ? "-f " + forks : millis > 40 ? "-r " + millis + "ms" : options).replace("-to 6s", "");
        return "`" + benchmark + (special.isEmpty() ? "" : " " + special) + "`";
    }
}
