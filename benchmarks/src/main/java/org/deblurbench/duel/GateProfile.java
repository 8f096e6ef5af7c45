package org.deblurbench.duel;

import java.util.List;
import java.util.Map;
import org.deblurbench.data.Split;
import org.deblurbench.fork.ImageSource;

/**
 * The rows of this suite by which a change to it is judged: every method and every operation of {@code Backend}, each on the
 * backend where it tells most, with operations short enough that a pair takes about five seconds: on a quarter of
 * the test images and half of the training images where the answers can be judged there, most by their backward error. The
 * matrix–vector product is EJML's: with OpenBLAS it depends so much on where a JVM has its arrays that whole JVMs differ by
 * 5 to 7 %, and with EJML by 1 %.
 */
public final class GateProfile {
    /** Sees to it that an operation is a tenth of a second at most. */
    private static final List<String> FEWER_IMAGES = List.of("-D" + ImageSource.SPLIT + "=" + Split.SMALL);

    private GateProfile() {}

    /**
     * The rows.
     *
     * @return ten
     */
    public static RowSelection rows() {
        return new RowSelection(
                List.of(
                        // M1: small Gram matrices, products and solutions.
                        "NonBlindRidgeBenchmark.restore$",
                        // M2: products with a soft threshold.
                        "LassoBenchmark.fit$",
                        // M3: the Gram matrix, a large solution; a product.
                        "RidgeRegressionBenchmark.(fit|predict)$",
                        // M4: products in single precision.
                        "MlpBenchmark.epoch$",
                        // M5.
                        "KernelDeconvolutionBenchmark.tikhonov$",
                        // The symmetric eigendecomposition.
                        "LambdaPathBenchmark.ridgeRegression$",
                        "KernelBenchmark.(gemm64x784x784|gemv784|solveSpd28)$"),
                List.of(),
                List.of(),
                Map.ofEntries(
                        Map.entry("NonBlindRidgeBenchmark.restore:backend", List.of("ejml")),
                        Map.entry("LassoBenchmark.fit:backend", List.of("openblas")),
                        Map.entry("LassoBenchmark.fit:solver", List.of("ista")),
                        Map.entry("LassoBenchmark.fit:formulation", List.of("all-pixels")),
                        Map.entry("LassoBenchmark.fit:pixels", List.of("sample")),
                        Map.entry("RidgeRegressionBenchmark.fit:backend", List.of("openblas")),
                        Map.entry("RidgeRegressionBenchmark.predict:backend", List.of("jblas")),
                        Map.entry("MlpBenchmark.epoch:backend", List.of("openblas")),
                        Map.entry("MlpBenchmark.epoch:precision", List.of("float")),
                        Map.entry("KernelDeconvolutionBenchmark.tikhonov:backend", List.of("vector")),
                        Map.entry("LambdaPathBenchmark.ridgeRegression:backend", List.of("openblas")),
                        Map.entry("KernelBenchmark.gemm64x784x784:backend", List.of("ojalgo")),
                        Map.entry("KernelBenchmark.gemv784:backend", List.of("ejml")),
                        Map.entry("KernelBenchmark.solveSpd28:backend", List.of("ejml"))),
                null,
                Map.of(
                        "NonBlindRidgeBenchmark.restore", FEWER_IMAGES,
                        "LassoBenchmark.fit", FEWER_IMAGES,
                        "MlpBenchmark.epoch", FEWER_IMAGES,
                        "RidgeRegressionBenchmark.fit", FEWER_IMAGES,
                        "RidgeRegressionBenchmark.predict", FEWER_IMAGES,
                        "KernelDeconvolutionBenchmark.tikhonov", FEWER_IMAGES,
                        "LambdaPathBenchmark.ridgeRegression", FEWER_IMAGES));
    }
}
