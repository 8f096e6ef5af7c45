package org.deblurbench.reproduce.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.deblurbench.blur.Degradation;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.Method;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Picture;
import org.deblurbench.reproduce.data.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The studies on tiny images, against independent computations and what must hold whatever the images are. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyTest {
    private final Workbench<?> bench = TinyBench.create();
    private final Map<Class<?>, FigureData> figures = new HashMap<>();

    /** Runs a study that needs no other, once for all tests. */
    private FigureData run(Study study) {
        return figures.computeIfAbsent(study.getClass(), type -> study.run(bench, TinyBench.NOTHING));
    }

    @Test
    void diskIsInvertedUnlessValuesAreRounded() {
        FigureData figure = run(new DiskInversion());

        assertThat(figure.quantity("inverted").value()).isLessThan(1e-6);
        assertThat(figure.quantity("naive").value())
                .isGreaterThan(1e3 * figure.quantity("inverted").value());
        assertThat(figure.quantity("tuned").value())
                .isLessThanOrEqualTo(figure.quantity("naive").value());
        assertThat(figure.pictures()).hasSize(5 * 5);
    }

    @Test
    void kernelIsTheReports() {
        FigureData figure = run(new BlurKernel());

        assertThat(figure.quantity("sum").value()).isCloseTo(1, within(1e-15));
        List<Point> middle = figure.curve("through the middle").points();
        assertThat(middle).extracting(Point::x).containsExactly(-2.0, -1.0, 0.0, 1.0, 2.0);
        // exp(-1 / (2 3²)) from one pixel to its neighbour.
        assertThat(middle.get(1).y() / middle.get(2).y()).isCloseTo(Math.exp(-1.0 / 18), within(1e-14));
    }

    @Test
    void nonBlindInversionGetsBetterAsLambdaGetsSmaller() {
        FigureData figure = run(new NonBlindPath());

        List<Point> points = figure.curve("test images").points();
        assertThat(points.get(points.size() - 1).x()).isEqualTo(10);
        for (int k = 1; k < points.size(); k++) {
            assertThat(points.get(k).y())
                    .isGreaterThanOrEqualTo(points.get(k - 1).y() * (1 - 1e-6));
        }
        assertThat(figure.quantity(NonBlindPath.SECONDS).value()).isPositive();
        assertThat(figure.quantity(NonBlindPath.SECONDS).how())
                .matches("median of 2 runs \\(.* to .* s\\), after 1 warm-up");
    }

    @Test
    void ridgePathIsThatOfTheNormalEquations() {
        FigureData figure = run(new RidgePath());

        assertThat(figure.curve(RidgePath.TEST).points())
                .filteredOn(p -> p.x() == 1)
                .hasSize(1);
        for (double lambda : new double[] {1e-2, 1, 100}) {
            double[] expected = ridgeMspes(lambda);
            assertThat(at(figure.curve(RidgePath.TEST), lambda)).isCloseTo(expected[0], within(1e-10));
            assertThat(at(figure.curve(RidgePath.VALIDATION), lambda)).isCloseTo(expected[1], within(1e-10));
            assertThat(at(figure.curve(RidgePath.CHOLESKY), lambda)).isCloseTo(expected[2], within(1e-10));
            assertThat(at(figure.curve(RidgePath.INVERSE), lambda)).isCloseTo(expected[2], within(1e-10));
            assertThat(at(figure.curve(RidgePath.GENERAL_INVERSE), lambda)).isCloseTo(expected[2], within(1e-10));
        }
        assertThat(figure.curve(RidgePath.ZOOM).points()).hasSizeGreaterThan(40);
    }

    private static double at(Curve curve, double x) {
        return curve.points().stream()
                .filter(p -> p.x() == x)
                .findFirst()
                .orElseThrow()
                .y();
    }

    /** Errors on test and validation images, and of the test images' middle pixel, by another library. */
    private double[] ridgeMspes(double lambda) {
        RealMatrix x = matrix(bench.training(), bench.training().blurredValues());
        RealMatrix s = matrix(bench.training(), bench.training().sharpValues());
        RealMatrix gram = x.transpose()
                .multiply(x)
                .add(MatrixUtils.createRealIdentityMatrix(x.getColumnDimension())
                        .scalarMultiply(lambda));
        RealMatrix weights =
                new CholeskyDecomposition(gram).getSolver().solve(x.transpose().multiply(s));
        RealMatrix test = error(bench.test(), weights);
        double middle = Arrays.stream(test.getColumn(bench.test().middlePixel()))
                        .map(e -> e * e)
                        .sum()
                / bench.test().count();
        return new double[] {meanSquare(test), meanSquare(error(bench.validation(), weights)), middle};
    }

    private static RealMatrix error(ImagePairs images, RealMatrix weights) {
        return matrix(images, images.blurredValues()).multiply(weights).subtract(matrix(images, images.sharpValues()));
    }

    private static double meanSquare(RealMatrix error) {
        double norm = error.getFrobeniusNorm();
        return norm * norm / error.getRowDimension() / error.getColumnDimension();
    }

    private static RealMatrix matrix(ImagePairs images, double... values) {
        RealMatrix matrix = new Array2DRowRealMatrix(images.count(), images.pixels());
        for (int i = 0; i < images.count(); i++) {
            matrix.setRow(i, Arrays.copyOfRange(values, i * images.pixels(), (i + 1) * images.pixels()));
        }
        return matrix;
    }

    @Test
    void lassoIsProvenDownToTheLambdaAskedForAndSaysWhatIsLeftOut() {
        FigureData figure = run(new LassoPath());

        assertThat(figure.curve(LassoPath.STOPPED).points()).hasSize(20);
        List<Point> optimum = figure.curve(LassoPath.OPTIMUM).points();
        assertThat(optimum).extracting(Point::x).isSorted().allMatch(x -> x >= TinyBench.EFFORT.smallestLambda());
        assertThat(optimum).hasSizeGreaterThan(8);
        assertThat(figure.quantity("gap").value()).isBetween(0.0, 1e-6);
        assertThat(figure.leftOut()).anyMatch(s -> s.startsWith("The optimum at λ below"));
    }

    @Test
    void weightsAreZeroWhereTrainingIsBlackAndTheReverseKernelSums() {
        FigureData figure = run(new WeightPictures());

        assertThat(figure.pictures())
                .extracting(Picture::row)
                .doesNotContainNull()
                .contains("ridge, 1e-6");
        assertThat(figure.pictures()).allMatch(p -> p.tone() == Picture.Tone.SIGNED);
    }

    @Test
    void darkPixelsAreCounted() {
        FigureData figure = run(new DarkPixels());

        // The first row of eight.
        assertThat(figure.quantity("black").value()).isEqualTo(TinyBench.SIDE);
        Picture weights = figure.pictures().stream()
                .filter(p -> p.column().equals("weight, ridge"))
                .findFirst()
                .orElseThrow();
        assertThat(weights.values().subList(0, TinyBench.SIDE)).containsOnly(0.0);
        assertThat(weights.values().subList(TinyBench.SIDE, 2 * TinyBench.SIDE)).allMatch(w -> w > 0);
    }

    @Test
    void networkHasALossForEveryEpochAndOnlyItsOwnTime() {
        FigureData figure = run(new NetworkTraining());

        assertThat(figure.curve(NetworkTraining.LOSS).points()).hasSize(3);
        assertThat(figure.curve(NetworkTraining.LOSS).points().get(2).y())
                .isLessThan(figure.curve(NetworkTraining.LOSS).points().get(0).y());
        assertThat(figure.leftOut()).containsExactly("Single precision: this backend has none.");
    }

    @Test
    void questionsAndTableComeFromTheFiguresTheyNeed() {
        Map<String, FigureData> earlier = new HashMap<>();
        earlier.put("fig2", run(new BlurKernel()));
        earlier.put("fig3", run(new NonBlindPath()));
        earlier.put("fig5", run(new LassoPath()));
        earlier.put("fig6", run(new RidgePath()));
        earlier.put("fig7", run(new NetworkTraining()));
        earlier.put("learned-kernel", new LearnedKernel().run(bench, earlier::get));

        FigureData kernel = earlier.get("learned-kernel");
        assertThat(kernel.quantity("weights").value()).isLessThan(1e-12);
        assertThat(kernel.quantity("direct").value()).isLessThan(1e-18);
        assertThat(kernel.curve("M5 learned kernel").points()).hasSize(5);
        FigureData norms = new NormQuestion().run(bench, earlier::get);
        double fit = earlier.get("fig6").quantity(RidgePath.SECONDS).value();
        double optimum = earlier.get("fig5").quantity(LassoPath.OPTIMUM_SECONDS).value();
        assertThat(norms.quantity("L1 at its optimum / L2").value()).isEqualTo(optimum / fit);
        FigureData table = new MethodTable().run(bench, earlier::get);
        double literal = earlier.get("fig6").quantity(RidgePath.LITERAL_SECONDS).value();
        assertThat(table.quantity("M3 pixel by pixel, as the report's code does it, time")
                        .value())
                .isEqualTo(64 * literal);
        assertThat(Differences.of(earlier)).hasSize(8);
    }

    @Test
    void costsAreMeasuredOnEverySizeAndExtrapolatedByBothPowers() {
        FigureData figure = run(new HighDefinition());

        assertThat(figure.curve("M3 by one factorisation").points())
                .extracting(Point::x)
                .containsExactly(25.0, 36.0, 64.0);
        Point last = figure.curve("M3 by one factorisation").points().get(2);
        double counted = last.y() * Math.pow(1920.0 * 1080 / 64, 3);
        assertThat(figure.quantity("M3 by one factorisation, HD counted").unit())
                .isEqualTo("years");
        assertThat(figure.quantity("M3 by one factorisation, HD counted").value() * 365.25 * 86_400)
                .isCloseTo(counted, within(1e-9 * counted));
        assertThat(figure.curve("M5 learned kernel, measured").points()).hasSize(3);
    }

    @Test
    void methodsGridsAreTheReports() {
        assertThat(Method.NON_BLIND_RIDGE.grid()).hasSize(16);
        assertThat(Method.RIDGE_REGRESSION.grid()).hasSize(17);
        assertThat(TinyBench.data(Degradation.DEFAULT).test().count()).isEqualTo(20);
    }
}
