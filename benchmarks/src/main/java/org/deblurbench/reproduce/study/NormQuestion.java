package org.deblurbench.reproduce.study;

import java.util.Locale;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Quantity;

/** Is L2 quicker than L1? From the times of the figures of both. */
public final class NormQuestion implements Study {
    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        FigureData lasso = earlier.of("fig5");
        FigureData ridge = earlier.of("fig6");
        Quantity fit = ridge.quantity(RidgePath.SECONDS);
        Quantity stopped = lasso.quantity(LassoPath.STOPPED_SECONDS);
        Quantity optimum = lasso.quantity(LassoPath.OPTIMUM_SECONDS);
        Quantity literalRidge = ridge.quantity(RidgePath.LITERAL_SECONDS);
        Quantity literalLasso = lasso.quantity(LassoPath.LITERAL_SECONDS);
        double toStopped = stopped.value() / fit.value();
        double toOptimum = optimum.value() / fit.value();
        double literal = literalLasso.value() / literalRidge.value();
        FigureData.Builder answer = new FigureData.Builder();
        answer.add(fit).add(stopped.reported("")).add(optimum).add(literalRidge).add(rename(literalLasso));
        answer.add(ratio("L1 as the report stops it / L2", toStopped));
        answer.add(ratio("L1 at its optimum / L2", toOptimum));
        answer.add(ratio("L1 / L2, one pixel, both as the report's code does them", literal));
        String verdict = toStopped > 1 && toOptimum > 1 ? "Yes" : toOptimum > 1 ? "In part" : "No";
        return answer.find(String.format(
                        Locale.ROOT,
                        "%s. All pixels by ridge regression take %s; by LASSO %s where the report stops (%s times as"
                                + " long), and %s at the optimum (%s times).",
                        verdict,
                        seconds(fit),
                        seconds(stopped),
                        Digits.text(toStopped),
                        seconds(optimum),
                        Digits.text(toOptimum)))
                .find(String.format(
                        Locale.ROOT,
                        "Pixel by pixel, as the report's code does both, the factor is %s: %s.",
                        Digits.text(literal),
                        literal < 1
                                ? "there the inverse of a pixel takes longer than its spectral norm and iterations, and L1"
                                        + " is the quicker"
                                : "there the spectral norm and the iterations of a pixel take longer than its inverse"))
                .build();
    }

    /** Both figures have a number of this name. */
    private static Quantity rename(Quantity literal) {
        return new Quantity(
                "lasso " + literal.key(),
                literal.label(),
                literal.value(),
                literal.unit(),
                literal.how(),
                "",
                null,
                literal.remark());
    }

    private static Quantity ratio(String label, double value) {
        return Quantity.of(label, label, value, "times");
    }

    private static String seconds(Quantity time) {
        return Digits.text(time.value()) + " s";
    }
}
