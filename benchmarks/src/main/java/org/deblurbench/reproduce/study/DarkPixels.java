package org.deblurbench.reproduce.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.RegressionData;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Picture;
import org.deblurbench.reproduce.data.Quantity;

/** Do pixels that are dark in training lack weight? Maps of brightness, of weight and of error. */
public final class DarkPixels implements Study {
    private static final double RIDGE = 1e-6;
    private static final double LASSO = 1e-2;

    /** Below, a pixel is dim; above {@link #BRIGHT}, bright. */
    private static final double DIM = 0.01;

    private static final double BRIGHT = 0.1;
    private static final String ROW = "each pixel";

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        FigureData.Builder figure = new FigureData.Builder();
        ImagePairs training = bench.training();
        double[] brightness = Brightness.ofPixels(training);
        map(figure, training, "brightness", brightness);

        bench.step(0, "ridge regression");
        RidgeRegression<M> ridge = new RidgeRegression<>(bench.backend(), training, bench.test());
        double[] ridgeSums = sums(ridge.data(), ridge.fit(RIDGE));
        double[] errors = errors(bench.test(), FullImages.restored(ridge.data(), ridge.predict()));
        bench.step(0.2, "the LASSO's optimum");
        LassoProblem<M> problem = new LassoProblem<>(ridge.data());
        M weights = bench.backend()
                .allocate(problem.inputs().size(), problem.outputs().size());
        new HomotopySolver<>(problem).solve(LASSO, weights, Checkpoints.NONE);
        double[] lassoSums = sums(problem.data(), weights);

        map(figure, training, "weight, ridge", ridgeSums);
        map(figure, training, "weight, LASSO", lassoSums);
        map(figure, training, "error, ridge", errors);
        int black = (int) Arrays.stream(brightness).filter(b -> b == 0).count();
        double blackShare = share(brightness, errors);
        figure.add(Quantity.of("black", "Pixels that are black on all training images", black, ""));
        figure.add(Quantity.of("black share", "Their share of the test error of ridge regression", blackShare, "%"));
        double ridgeLack = compare(figure, "ridge, λ = 1e-6", brightness, ridgeSums);
        double lassoLack = compare(figure, "LASSO at its optimum, λ = 1e-2", brightness, lassoSums);
        String verdict = ridgeLack < 0.5 && lassoLack < 0.5 ? "Yes" : ridgeLack > 1 && lassoLack > 1 ? "No" : "In part";
        figure.find(
                "From left to right: how bright a sharp pixel is on average in training; the sum of the absolute weights"
                        + " that restore it, by ridge regression and by the LASSO; and its error on the test images.");
        return figure.find(String.format(
                        Locale.ROOT,
                        "%s. The %d pixels that are black on all training images get no weight at all, and have %s %% of"
                                + " the test error. Dim pixels (mean below %s, not black) get on average %s times the weight"
                                + " of bright ones (above %s) by ridge regression, and %s times by the LASSO.",
                        verdict,
                        black,
                        Digits.text(blackShare),
                        DIM,
                        Digits.text(ridgeLack),
                        BRIGHT,
                        Digits.text(lassoLack)))
                .build();
    }

    private static void map(FigureData.Builder figure, ImagePairs images, String name, double... values) {
        figure.add(Picture.of(ROW, name, "", Picture.Tone.HEAT, images.height(), values));
    }

    /** Of each pixel the sum of its absolute weights; 0 for those that are not learned. */
    private static <M> double[] sums(RegressionData<M> data, M weights) {
        MatrixView view = MatrixView.of(data.backend(), weights);
        double[] sums = new double[data.training().pixels()];
        for (int j = 0; j < view.columns(); j++) {
            sums[data.outputs().column(j)] =
                    Arrays.stream(view.column(j)).map(Math::abs).sum();
        }
        return sums;
    }

    /** Root mean square error of each pixel. */
    private static double[] errors(ImagePairs test, double[] restored) {
        double[] squares = new double[test.pixels()];
        double[] sharp = test.sharpValues();
        for (int i = 0; i < sharp.length; i++) {
            squares[i % squares.length] += (sharp[i] - restored[i]) * (sharp[i] - restored[i]) / test.count();
        }
        return Arrays.stream(squares).map(Math::sqrt).toArray();
    }

    private static double share(double[] brightness, double[] errors) {
        double all = Arrays.stream(errors).map(e -> e * e).sum();
        double black = IntStream.range(0, errors.length)
                .filter(i -> brightness[i] == 0)
                .mapToDouble(i -> errors[i] * errors[i])
                .sum();
        return 100 * black / all;
    }

    /** Mean weight of dim pixels over that of bright ones. */
    private static double compare(FigureData.Builder figure, String method, double[] brightness, double[] sums) {
        double dim = mean(brightness, sums, Double.MIN_VALUE, DIM);
        double bright = mean(brightness, sums, BRIGHT, Double.POSITIVE_INFINITY);
        int[] lit =
                IntStream.range(0, sums.length).filter(i -> brightness[i] > 0).toArray();
        double rank = new SpearmansCorrelation()
                .correlation(
                        IntStream.of(lit).mapToDouble(i -> brightness[i]).toArray(),
                        IntStream.of(lit).mapToDouble(i -> sums[i]).toArray());
        figure.add(Quantity.of(method + ", dim", "Mean Σ|w| of dim pixels, " + method, dim, ""));
        figure.add(Quantity.of(method + ", bright", "Mean Σ|w| of bright pixels, " + method, bright, ""));
        figure.add(Quantity.of(
                method + ", rank",
                "Rank correlation of brightness and Σ|w| (Spearman's), pixels that are not black, " + method,
                rank,
                ""));
        return dim / bright;
    }

    private static double mean(double[] brightness, double[] sums, double from, double to) {
        return IntStream.range(0, sums.length)
                .filter(i -> brightness[i] >= from && brightness[i] < to)
                .mapToDouble(i -> sums[i])
                .average()
                .orElse(Double.NaN);
    }
}
