package org.deblurbench.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.blur.Degradation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.IdxImages;
import org.deblurbench.data.ImageFileException;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.Split;
import org.deblurbench.method.deconvolution.KernelEstimation;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoRegression;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.mlp.Mlp;
import org.deblurbench.method.mlp.MlpPrediction;
import org.deblurbench.method.mlp.MlpSettings;
import org.deblurbench.method.regression.ColumnSupport;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.metric.Mspe;
import org.deblurbench.plot.Caption;
import org.deblurbench.plot.ImageGrid;
import org.deblurbench.plot.PngImage;
import org.deblurbench.plot.Theme;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;

/** What an MSPE looks like: some test images, sharp, blurred and restored by every method. */
public final class Pictures {
    /** The first four test images, and the one that ridge regression restores worst. */
    private static final int[] SHOWN = {0, 1, 2, 3, 451};

    private static final int SIZE = 84;
    private static final int EPOCHS = 10;

    /** The report's 1e-3 takes half a minute on one thread, this some seconds. */
    private static final double OPTIMUM = 0.03;

    private static final int KERNEL = 5;

    private final ImagePairs test;
    private final List<ImageGrid.Row> rows = new ArrayList<>();
    private final List<Gallery.Restored> restored = new ArrayList<>();
    private final double blurred;

    private Pictures(ImagePairs test) {
        this.test = test;
        this.blurred = Mspe.of(test.sharpValues(), test.blurredValues());
    }

    /**
     * Whether a run is about the images that are shown: the embedded ones with the default blur.
     *
     * @param environment of the run
     * @return false if it does not say so
     */
    public static boolean show(Environment environment) {
        return (Degradation.DEFAULT + ", zero border").equals(environment.get(Fact.BLUR))
                && Split.DEFAULT.toString().equals(environment.get(Fact.SPLIT))
                && embedded().sha256().equals(environment.get(Fact.IMAGES_SHA256));
    }

    /**
     * Computes the pictures: some seconds with a native library.
     *
     * @param backend what computes
     * @return SVG, and the error of each method
     */
    public static <M> Gallery of(Backend<M> backend) {
        Dataset data = load();
        Pictures pictures = new Pictures(data.test());
        pictures.add("sharp", data.test().sharpValues(), false);
        pictures.add("blurred, not restored", data.test().blurredValues(), true);
        pictures.lasso(backend, data);
        pictures.lassoOptimum(backend, data);
        pictures.network(backend, data);
        pictures.ridge(backend, data);
        pictures.deconvolution(backend, data);
        pictures.nonBlind(backend, data);
        List<String> columns =
                Arrays.stream(SHOWN).mapToObj(image -> "image " + image).toList();
        Caption caption = new Caption(
                "pictures",
                "Test images, restored",
                "Five test images, sharp, blurred and restored by each method, below each its own MSPE.");
        return new Gallery(new ImageGrid(caption, columns, pictures.rows, SIZE).svg(Theme.PAGE), pictures.restored);
    }

    private <M> void lasso(Backend<M> backend, Dataset data) {
        LassoProblem<M> problem = new LassoProblem<>(backend, data.training());
        var solver = LassoSolverKind.ISTA.create(problem, Formulation.ALL_PIXELS, Stopping.REPORT);
        LassoRegression<M> lasso = new LassoRegression<>(problem, solver, data.test());
        lasso.fit(1e-3);
        add("M2 LASSO, stopped early", all(backend, lasso.predict(), problem.outputs()), true);
    }

    private <M> void lassoOptimum(Backend<M> backend, Dataset data) {
        LassoProblem<M> problem = new LassoProblem<>(backend, data.training());
        var solver = LassoSolverKind.OPTIMUM.create(problem, Formulation.PER_PIXEL, Stopping.REPORT);
        LassoRegression<M> lasso = new LassoRegression<>(problem, solver, data.test());
        lasso.fit(OPTIMUM);
        add("M2 LASSO, optimum λ=" + OPTIMUM, all(backend, lasso.predict(), problem.outputs()), true);
    }

    private void network(Backend<?> backend, Dataset data) {
        Mlp<?> mlp = Mlp.of(backend, data.training(), MlpSettings.DEFAULT);
        MlpPrediction<?> prediction = mlp.prediction(data.test());
        mlp.reset();
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            mlp.trainEpoch();
        }
        prediction.restore();
        add("M4 network, " + EPOCHS + " epochs", prediction.restored().values(), true);
    }

    private <M> void ridge(Backend<M> backend, Dataset data) {
        RidgeRegression<M> ridge = new RidgeRegression<>(backend, data.training(), data.test());
        ridge.fit(1e-6);
        add("M3 ridge, λ = 1e-6", all(backend, ridge.predict(), ridge.data().outputs()), true);
    }

    private <M> void deconvolution(Backend<M> backend, Dataset data) {
        var kernel = new KernelEstimation<>(backend, data.training(), 1, KERNEL, KERNEL).estimate();
        TikhonovDeconvolution<M> tikhonov = new TikhonovDeconvolution<>(backend, kernel, data.test());
        tikhonov.restore(1e-6);
        add("M5 learned kernel", tikhonov.restored(), true);
    }

    private <M> void nonBlind(Backend<M> backend, Dataset data) {
        NonBlindRidge<M> ridge = new NonBlindRidge<>(backend, data.test());
        ridge.restore(1e-10);
        add("M1, knows the sharp image", ridge.restored(), true);
    }

    /** All pixels of all images: those that were not learned are 0. */
    private <M> double[] all(Backend<M> backend, M restored, ColumnSupport outputs) {
        MatrixView view = MatrixView.of(backend, restored);
        double[] values = new double[test.sharpValues().length];
        for (int image = 0; image < view.rows(); image++) {
            for (int k = 0; k < view.columns(); k++) {
                values[image * test.pixels() + outputs.column(k)] = view.get(image, k);
            }
        }
        return values;
    }

    private void add(String name, double[] values, boolean judged) {
        List<ImageGrid.Cell> cells = new ArrayList<>();
        for (int image : SHOWN) {
            double[] pixels = of(values, image);
            PngImage picture = PngImage.grey(pixels, test.height(), test.width(), 0, 1);
            String error = judged ? Figures.error(Mspe.of(of(test.sharpValues(), image), pixels)) : "";
            cells.add(new ImageGrid.Cell(picture, error));
        }
        rows.add(new ImageGrid.Row(name, cells));
        if (judged) {
            double mspe = Mspe.of(test.sharpValues(), values);
            String words = mspe == blurred ? Figures.error(mspe) : InShort.quality(mspe, blurred);
            restored.add(new Gallery.Restored(name, words));
        }
    }

    private double[] of(double[] values, int image) {
        return Arrays.copyOfRange(values, image * test.pixels(), (image + 1) * test.pixels());
    }

    private static IdxImages embedded() {
        try {
            return IdxImages.embedded();
        } catch (ImageFileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static Dataset load() {
        try {
            return Dataset.load(embedded(), Split.DEFAULT, Degradation.DEFAULT);
        } catch (ImageFileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
