package org.deblurbench.reproduce.study;

import java.util.List;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.Method;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.ista.LiteralIsta;
import org.deblurbench.method.mlp.Mlp;
import org.deblurbench.method.mlp.MlpSettings;
import org.deblurbench.method.ridge.LiteralRidgeRegression;
import org.deblurbench.method.ridge.RidgeRegression;

/**
 * What a method costs on images of one size.
 *
 * @param name of the method
 * @param how what was timed
 * @param exponent to which power of the number of pixels its operations grow, once images are larger than the training set
 * @param work measures it
 */
record Cost(String name, String how, int exponent, Work work) {
    private static final int RUNS = 3;
    private static final double RIDGE = 1e-6;
    private static final double LASSO = 1e-3;

    /** Measures seconds for the whole method. */
    interface Work {
        <M> double seconds(Workbench<M> bench, ImagePairs training, ImagePairs test);
    }

    private interface Literal {
        <M> Runnable of(Workbench<M> bench, ImagePairs training, ImagePairs test);
    }

    /**
     * All that learn weights for every pair of pixels.
     *
     * @param effort how many epochs the network has
     */
    static List<Cost> ofWeights(Effort effort) {
        String perPixel = "one pixel's time, times the pixels";
        return List.of(
                new Cost("M3 as the report's code does it", perPixel, 4, perPixel(Cost::literalRidge)),
                new Cost("M2 as the report's code does it", perPixel, 4, perPixel(Cost::literalLasso)),
                new Cost("M3 by one factorisation", "all pixels", 3, whole(1, Cost::ridge)),
                new Cost(
                        "M4 network",
                        "one epoch's time, times " + effort.epochs(),
                        2,
                        whole(effort.epochs(), Cost::epoch)));
    }

    private static Work perPixel(Literal literal) {
        return new Work() {
            @Override
            public <M> double seconds(Workbench<M> bench, ImagePairs training, ImagePairs test) {
                return training.pixels()
                        * Timing.of(RUNS, literal.of(bench, training, test)).seconds();
            }
        };
    }

    private static Work whole(int times, Literal part) {
        return new Work() {
            @Override
            public <M> double seconds(Workbench<M> bench, ImagePairs training, ImagePairs test) {
                return times * Timing.of(RUNS, part.of(bench, training, test)).seconds();
            }
        };
    }

    private static <M> Runnable literalRidge(Workbench<M> bench, ImagePairs training, ImagePairs test) {
        LiteralRidgeRegression<M> literal =
                new LiteralRidgeRegression<>(bench.backend(), training, test, training.middlePixel());
        return () -> literal.fitPixel(0, RIDGE);
    }

    private static <M> Runnable literalLasso(Workbench<M> bench, ImagePairs training, ImagePairs test) {
        LiteralIsta<M> literal =
                new LiteralIsta<>(bench.backend(), training, test, Stopping.REPORT, training.middlePixel());
        return () -> literal.fitPixel(0, LASSO);
    }

    private static <M> Runnable ridge(Workbench<M> bench, ImagePairs training, ImagePairs test) {
        RidgeRegression<M> ridge = new RidgeRegression<>(bench.backend(), training, test);
        return () -> ridge.fit(RIDGE);
    }

    private static <M> Runnable epoch(Workbench<M> bench, ImagePairs training, ImagePairs test) {
        Mlp<?> mlp = Method.untrained(bench.network(), training, MlpSettings.DEFAULT);
        return mlp::trainEpoch;
    }
}
