package org.deblurbench.reproduce.study;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.check.Reference;
import org.deblurbench.method.Method;
import org.deblurbench.method.mlp.Mlp;
import org.deblurbench.method.mlp.MlpPrediction;
import org.deblurbench.method.mlp.MlpSettings;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Point;
import org.deblurbench.reproduce.data.Quantity;

/** Fig. 7: the network's loss from epoch to epoch, and what it restores. */
public final class NetworkTraining implements Study {
    /** Key of the error after the last epoch. */
    static final String MSPE = "mspe";

    /** Key of the time of all epochs. */
    static final String SECONDS = "seconds";

    /** Training loss by epoch. */
    public static final String LOSS = "training loss";

    /** Validation error by epoch. */
    public static final String VALIDATION = "validation MSPE";

    private static final int SHOWN = 5;
    private static final int WARM_UP_EPOCHS = 2;

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        FigureData.Builder figure = new FigureData.Builder();
        boolean isFloat = bench.network() instanceof FloatBackend<?>;
        double part = bench.effort().doubleNetwork() && isFloat ? 0.35 : 1;
        train(bench, figure, bench.network(), "", isFloat ? "float" : "double", 0, part);
        if (!isFloat) {
            figure.leaveOut("Single precision: this backend has none.");
        } else if (bench.effort().doubleNetwork()) {
            train(bench, figure, bench.backend(), "double ", "double", part, 1);
        } else {
            figure.leaveOut("The network in double precision, which takes about twice as long: --full.");
        }
        return figure.find("The loss still falls after " + bench.effort().epochs()
                        + " epochs: the network has not converged, in the report as here.")
                .build();
    }

    private static <M> void train(
            Workbench<M> bench,
            FigureData.Builder figure,
            MatrixMultiplication<?> products,
            String prefix,
            String precision,
            double from,
            double to) {
        Mlp<?> mlp = Method.untrained(products, bench.training(), MlpSettings.DEFAULT);
        MlpPrediction<?> validation = mlp.prediction(bench.validation());
        MlpPrediction<?> test = mlp.prediction(bench.test());
        for (int epoch = 0; epoch < WARM_UP_EPOCHS; epoch++) {
            mlp.trainEpoch();
        }
        mlp.reset();
        int epochs = bench.effort().epochs();
        Known known = new Known(bench.references(), Reference.MLP);
        List<Point> losses = new ArrayList<>();
        List<Point> validations = new ArrayList<>();
        List<Point> tests = new ArrayList<>();
        double[] loss = new double[1];
        double seconds = 0;
        for (int epoch = 1; epoch <= epochs; epoch++) {
            bench.step(
                    from + (to - from) * (epoch - 1) / epochs, "epoch " + epoch + " of " + epochs + ", " + precision);
            // Looking at other images is not part of the time.
            seconds += Timing.once(() -> loss[0] = mlp.trainEpoch()).seconds();
            losses.add(new Point(epoch, loss[0]));
            validation.restore();
            validations.add(new Point(epoch, validation.mspe()));
            if (Reference.MLP.test(epoch).isPresent() || epoch == epochs) {
                test.restore();
                tests.add(known.test(epoch, test.mspe()));
            }
        }
        figure.add(new Curve(prefix + LOSS, losses));
        figure.add(new Curve(prefix + VALIDATION, validations));
        figure.add(new Curve(prefix + "test MSPE", tests));
        Digits digits = Digits.first(bench.test(), SHOWN);
        if (prefix.isEmpty()) {
            digits.addTo(figure);
        }
        digits.add(figure, "network, " + precision, test.restored().values());
        figure.add(known.test(prefix + MSPE, "M4 after " + epochs + " epochs, " + precision, epochs, test.mspe())
                .reported("5.82E-3")
                .remark("Another seed gives another third digit: three seeds of an independent implementation lie up to"
                        + " 1.6 % from their mean."));
        Quantity time = Quantity.of(prefix + SECONDS, "M4: " + epochs + " epochs, " + precision, seconds, "s");
        figure.add(time.how("one run after " + WARM_UP_EPOCHS
                        + " epochs of warm-up, without looking at the validation images")
                .reported("55.9 s"));
    }
}
