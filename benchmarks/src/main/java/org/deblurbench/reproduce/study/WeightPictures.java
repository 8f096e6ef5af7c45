package org.deblurbench.reproduce.study;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.regression.RegressionData;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Picture;

/** Fig. 4: the weights of single pixels as images, "reverse kernels", by ridge regression and by the LASSO. */
public final class WeightPictures implements Study {
    private static final double[] RIDGE = {1e-6, 1e-1};
    private static final double[] OPTIMUM = {1e-3, 1};
    private static final double ISTA = 1e-3;

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        FigureData.Builder figure = new FigureData.Builder();
        int[] pixels = pixels(bench.training());
        bench.step(0, "ridge regression");
        RidgeRegression<M> ridge = new RidgeRegression<>(bench.backend(), bench.training(), bench.test());
        for (double lambda : RIDGE) {
            M weights = ridge.fit(lambda);
            add(figure, "ridge, " + Digits.text(lambda), ridge.data(), weights, pixels);
        }
        LassoProblem<M> problem = new LassoProblem<>(bench.backend(), bench.training(), pixels);
        bench.step(0.3, "the report's LASSO");
        lasso(problem, LassoSolverKind.ISTA, ISTA, "LASSO stopped, ", pixels, figure);
        for (int k = 0; k < OPTIMUM.length; k++) {
            bench.step(0.5 + 0.2 * k, "the LASSO's optimum");
            lasso(problem, LassoSolverKind.OPTIMUM, OPTIMUM[k], "LASSO optimum, ", pixels, figure);
        }
        return figure.find(
                        "Each picture is what one restored pixel is made of: the weight that it gives to every blurred"
                                + " pixel, blue for negative, red for positive, each picture on a scale of its own."
                                + " Beside the method stands λ, below each picture how many weights are not zero, and the sum of their absolute values.")
                .find(
                        "At small λ the inverse of a kernel that is nearly a box shows: weights of both signs in a grid five pixels"
                                + " apart, all over the image. With a stronger penalty they come close to the pixel, and are the"
                                + " report's reverse kernel. The LASSO at its optimum makes do with fewer; where the report stops it"
                                + " it has a smooth bump with a weak rim, which hardly sharpens.")
                .build();
    }

    private static <M> void lasso(
            LassoProblem<M> problem,
            LassoSolverKind solver,
            double lambda,
            String row,
            int[] pixels,
            FigureData.Builder figure) {
        M weights = problem.backend()
                .allocate(problem.inputs().size(), problem.outputs().size());
        solver.create(problem, Formulation.PER_PIXEL, Stopping.REPORT).solve(lambda, weights, Checkpoints.NONE);
        add(figure, row + Digits.text(lambda), problem.data(), weights, pixels);
    }

    private static <M> void add(
            FigureData.Builder figure, String row, RegressionData<M> data, M weights, int[] pixels) {
        int width = data.training().width();
        for (int pixel : pixels) {
            double[] image = FullImages.weights(data, weights, pixel);
            long used = Arrays.stream(image).filter(w -> w != 0).count();
            double sum = Arrays.stream(image).map(Math::abs).sum();
            String column = "row " + pixel / width + ", column " + pixel % width;
            figure.add(Picture.of(
                    row,
                    column,
                    used + " used, Σ|w| " + Digits.text(sum),
                    Picture.Tone.SIGNED,
                    data.training().height(),
                    image));
        }
    }

    /** The middle pixel, the brightest one, and one that is dim on most training images but not black. */
    private static int[] pixels(ImagePairs training) {
        double[] mean = Brightness.ofPixels(training);
        List<Integer> lit = IntStream.range(0, mean.length)
                .filter(pixel -> mean[pixel] > 0)
                .boxed()
                .sorted(Comparator.comparing(pixel -> mean[pixel]))
                .toList();
        return IntStream.of(training.middlePixel(), lit.get(lit.size() - 1), lit.get(lit.size() / 3))
                .filter(pixel -> mean[pixel] > 0)
                .distinct()
                .sorted()
                .toArray();
    }
}
