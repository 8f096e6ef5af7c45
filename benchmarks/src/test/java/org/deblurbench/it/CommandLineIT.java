package org.deblurbench.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The command line: JMH's listings as in any JMH jar, and bad input in one line with exit code 2. */
class CommandLineIT {
    @TempDir
    Path directory;

    @Test
    void listsBenchmarksAsJmhDoes() throws Exception {
        Jar.Run run = new Jar(directory).run("-l");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Benchmarks:")
                .contains("RidgeRegressionBenchmark.fit")
                .contains("NonBlindRidgeBenchmark.restore")
                .contains("LassoBenchmark.fit", "MlpBenchmark.epoch", "MlpBenchmark.train")
                .contains("KernelDeconvolutionBenchmark.tikhonov", "KernelDeconvolutionBenchmark.wiener")
                .contains("DegradationBenchmark.kernelDeconvolution", "TimeToQualityBenchmark.lasso")
                .contains("RidgeRegressionDirectBenchmark.fit", "LassoLiteralBenchmark.fitPixel")
                .contains("KernelBenchmark.gemm784")
                .contains("BlurBenchmark.separable");
    }

    @Test
    void listsParametersProfilersAndFormats() throws Exception {
        Jar jar = new Jar(directory);
        assertThat(jar.run("-lp", "RidgeRegressionBenchmark").out()).contains("param \"lambda\" = {1e-6}");
        assertThat(jar.run("-lprof").out()).contains("gc:");
        assertThat(jar.run("-lrf").out()).contains("json");
        assertThat(jar.run("-h").out()).contains("-jvmArgsAppend");
        assertThat(jar.run("--help").out()).contains("--resume").contains("Exit code");
    }

    @Test
    void backendsListsWhatLoadsHere() throws Exception {
        Jar.Run run = new Jar(directory).run("backends");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("ejml", "ojalgo", "jblas", "openblas", "vector")
                .contains("EJML 0.", "ojAlgo 5", "jblas 1.", "OpenBLAS 0.")
                .contains("native file")
                .contains("unavailable\n  not available  its library is missing; install it");
    }

    @Test
    void measuresThePeakOfThisMachine() throws Exception {
        Jar jar = new Jar(directory);
        Jar.Run run = jar.run("backends", "--measure", "--output", "peak.json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("multiply-adds, double", "multiply-adds, float", "GB/s", "Saved: peak.json");
        assertThat(Files.readString(directory.resolve("peak.json"))).contains("\"processor\"", "\"doubleGflops\"");
        assertThat(jar.run("backends", "--measure", "--output", "peak.json").err())
                .contains("add --overwrite");
    }

    static Stream<Arguments> badInput() {
        return Stream.of(
                bad("did you mean ejml", "RidgeRegressionBenchmark", "-p", "backend=ejlm"),
                bad("its library is missing", "RidgeRegressionBenchmark", "-p", "backend=unavailable"),
                bad("did you mean RidgeRegression", "RidgeRegresionBenchmark"),
                bad("did you mean RidgeRegression", "RidgRegression"),
                bad("is not a regular expression", "Ridge["),
                bad("is not a regular expression", "BlurBenchmark", "-e", "("),
                bad("did you mean quick", "--profile", "quik"),
                bad("did you mean lambda", "RidgeRegressionBenchmark", "-p", "lamda=1"),
                bad("given twice", "RidgeRegressionBenchmark", "-p", "backend=ejml,ejml"),
                bad("must be positive", "RidgeRegressionBenchmark", "-p", "lambda=-1"),
                bad("not a number", "RidgeRegressionBenchmark", "-p", "lambda=small"),
                bad("must be positive", "RidgeRegressionBenchmark", "-p", "lambda=NaN"),
                bad("must be 1 or more", "RidgeRegressionBenchmark", "-p", "threads=0"),
                bad("must be 1 or more", "KernelOrderBenchmark", "-p", "order=0"),
                bad("not a whole number", "KernelOrderBenchmark", "-p", "order=8x8"),
                bad("must be at most 8192", "KernelOrderBenchmark", "-p", "order=9000"),
                bad("Unknown option", "backends", "--measure", "--outptu", "peak.json"),
                bad("there is no directory", "backends", "--measure", "--output", "no/such/peak.json"),
                bad("name a file in it", "backends", "--measure", "--output", "."),
                bad("add --overwrite", "backends", "--measure", "--output", "existing.json"),
                bad("not a whole number", "RidgeRegressionBenchmark", "-p", "threads=1.5"),
                bad("no such file", "--images", "missing.idx"),
                bad("IDX", "--images", "broken.idx"),
                bad("split", "--split", "1,2"),
                bad("4000 images", "--split", "4000,1,1"),
                bad("at least 0", "--noise", "-0.1"),
                bad("from 1 to 100", "--noise", "0.01+jpeg:101"),
                bad("gaussian:5:3", "--kernel", "disc:2"),
                bad("use a smaller kernel", "--kernel", "gaussian:31:3"),
                bad("use a smaller kernel", "DegradationBenchmark", "-p", "kernel=gaussian:31:3"),
                bad("gaussian:5:3", "DegradationBenchmark", "-p", "kernel=disc:2"),
                bad("at least 0", "DegradationBenchmark", "-p", "noise=-0.01"),
                bad("from 1 to 100", "DegradationBenchmark", "-p", "noise=jpeg:0"),
                bad("must be 1 or more", "MlpBenchmark.train", "-p", "epochs=0"),
                bad("must be 1 or more", "MlpBenchmark.epoch", "-p", "batch=0"),
                bad("use a smaller batch", "MlpBenchmark.epoch", "-p", "batch=2001"),
                bad("there are: double, float", "MlpBenchmark.epoch", "-p", "precision=half"),
                bad(
                        "has no single-precision routines",
                        "MlpBenchmark.epoch",
                        "-p",
                        "precision=float",
                        "-p",
                        "backend=ejml,scaling"),
                bad("did you mean ista", "LassoBenchmark", "-p", "solver=fista"),
                bad("per-pixel, all-pixels", "LassoBenchmark", "-p", "formulation=blocks"),
                bad("sample, all", "LassoBenchmark", "-p", "pixels=some"),
                bad("must be positive", "TimeToQualityBenchmark", "-p", "target=0"),
                bad("must be positive and finite", "TimeToQualityBenchmark", "-p", "target=Infinity"),
                bad("must be positive", "KernelDeconvolutionBenchmark.wiener", "-p", "nsr=0"),
                bad("none, power-of-two", "KernelDeconvolutionBenchmark.wiener", "-p", "padding=zeros"),
                bad("go on with --resume existing.json", "BlurBenchmark", "-rff", "existing.json"),
                bad("(--log FILE)", "BlurBenchmark", "-o", "existing.json"),
                bad("no directory", "BlurBenchmark", "-rff", "no/such/out.json"),
                bad("is a directory", "BlurBenchmark", "-rff", "."),
                bad("no status file", "--resume", "missing.json"),
                bad("not a status file", "--resume", "existing.json"),
                bad("-f 0", "BlurBenchmark", "-f", "0"),
                bad("-wm BULK", "BlurBenchmark", "-wm", "BULK"),
                bad("-wmb", "BlurBenchmark", "-wmb", "Kernel"),
                bad("no such profiler", "BlurBenchmark", "-prof", "nonesuch"),
                bad("there are: text, csv", "BlurBenchmark", "-rf", "xml"),
                bad("Known values are", "BlurBenchmark", "-bm", "fastest"),
                bad("Unrecognized VM option", "BlurBenchmark", "-jvmArgs", "-XX:+Nonsense"),
                bad("--resume FILE", "--retry-failed"),
                bad("both given", "DegradationBenchmark", "--noise", "0.01", "-p", "noise=0.1"),
                bad("cannot be started", "KernelBenchmark", "-jvm", "no/such/java"),
                bad("--profile", "--profil", "quick"),
                bad("not a recognized option", "-nonsense"),
                bad("takes no arguments", "backends", "all"),
                bad("did you mean ejml", "backends", "--check", "ejlm"),
                bad("its library is missing", "backends", "--check", "ejml,unavailable"),
                bad("takes too long", "(\\w+\\.?)+\\1!"),
                bad("takes too long", "-l", "(\\w+\\.?)+\\1!"),
                bad("takes too long", "BlurBenchmark", "-e", "(\\w+\\.?)+\\1!"),
                bad("is no regular file", "--images", "/dev/null"),
                bad("unknown profile 'a\\nb'", "--profile", "a\nb"),
                bad("'(no\\nbenchmark\\u0007'", "(no\nbenchmark\u0007"),
                bad("no benchmark matches no\\nbenchmark", "no\nbenchmark"),
                bad("lambda=small\\nnumber: not a number", "RidgeRegressionBenchmark", "-p", "lambda=small\nnumber"),
                bad("missing\\nfile: no such file", "--images", "missing\nfile"),
                bad("unknown option --non\\nsense", "--non\nsense"));
    }

    private static Arguments bad(String expected, String... arguments) {
        return Arguments.of(expected, arguments);
    }

    @ParameterizedTest
    @MethodSource("badInput")
    void badInputGetsOneLineAndNothingIsWritten(String expected, String[] arguments) throws Exception {
        Files.writeString(directory.resolve("existing.json"), "[]");
        Files.writeString(directory.resolve("existing.status.json"), "{}");
        Files.writeString(directory.resolve("broken.idx"), "not an image file");
        List<Path> before = files();

        Jar.Run run = new Jar(directory).run(arguments);

        assertThat(run.exitCode()).as(run.err() + run.out()).isEqualTo(2);
        assertThat(run.err().strip().lines()).hasSize(1);
        assertThat(run.err()).startsWith("deblurbench: ").contains(expected);
        assertThat(files()).isEqualTo(before);
        assertThat(directory.resolve("existing.json")).hasContent("[]");
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(f -> !f.getFileName().toString().startsWith("std"))
                    .filter(f -> !f.getFileName().toString().startsWith("hsperfdata"))
                    .filter(f -> !f.getFileName().toString().startsWith("jmh.lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void otherFormatsAndProfilersOfJmhWork() throws Exception {
        Jar.Run run = new Jar(directory).brief("KernelBenchmark.gemv784 -p backend=ejml -prof gc -rf csv -rff out.csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = Files.readAllLines(directory.resolve("out.csv"));
        assertThat(lines.get(0)).startsWith("\"Benchmark\",\"Mode\"").contains("Param: backend");
        assertThat(String.join("\n", lines)).contains("gc.alloc.rate.norm").contains("gflops");
    }

    @Test
    void moreThreadsThanABackendHasIsNotRun() throws Exception {
        Jar.Run run =
                new Jar(directory).brief("KernelBenchmark.gemv784 -p backend=jblas,ejml -p threads=2 -rff out.json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).containsPattern("  jblas .*not run: .*thread");
    }

    @Test
    void theNoiseOfTheRunHoldsForBenchmarksThatHaveItAsAParameter() throws Exception {
        Jar.Run run = new Jar(directory)
                .run("DegradationBenchmark.nonBlindRidge -p backend=openblas -f 1 --noise 0.01".split(" ", -1));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("[1/1] ").contains("noise=0.01");
    }

    @Test
    void onePartOfAMethodIsExtrapolatedToTheWhole() throws Exception {
        Jar.Run run = new Jar(directory).brief("LiteralBenchmark -p backend=openblas -rff out.json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()
                        .lines()
                        .filter(line -> line.contains("Literal") && line.contains(" ok") && !line.startsWith("[")))
                .hasSize(2)
                .allMatch(line -> line.endsWith(" s (extrapolated, not measured)"));
        for (JsonElement element : records("out.json")) {
            JsonObject row = element.getAsJsonObject();
            double pixel = row.getAsJsonObject("primaryMetric").get("score").getAsDouble();
            assertThat(row.getAsJsonObject("secondaryMetrics")
                            .getAsJsonObject("extrapolated")
                            .get("score")
                            .getAsDouble())
                    .isCloseTo(784 * pixel / 1000, Percentage.withPercentage(1e-6));
        }
    }

    @Test
    void aBenchmarksAnnotationsHoldUnlessTheCommandLineSaysOtherwise() throws Exception {
        String benchmark = "DegradationBenchmark.kernelDeconvolution -p backend=openblas -p noise=0.01 -f 1";

        assertThat(new Jar(directory)
                        .run((benchmark + " -rff annotated.json").split(" ", -1))
                        .exitCode())
                .isZero();
        assertThat(new Jar(directory)
                        .run((benchmark + " -wi 1 -i 2 -rff told.json").split(" ", -1))
                        .exitCode())
                .isZero();

        assertThat(iterations("annotated.json")).containsExactly(0, 1);
        assertThat(iterations("told.json")).containsExactly(1, 2);
    }

    private int[] iterations(String file) throws Exception {
        JsonObject row = records(file).get(0).getAsJsonObject();
        return new int[] {
            row.get("warmupIterations").getAsInt(),
            row.get("measurementIterations").getAsInt()
        };
    }

    private JsonArray records(String file) throws Exception {
        return JsonParser.parseString(Files.readString(directory.resolve(file))).getAsJsonArray();
    }
}
