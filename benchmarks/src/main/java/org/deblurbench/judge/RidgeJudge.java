package org.deblurbench.judge;

import java.util.Map;
import java.util.OptionalDouble;
import org.deblurbench.check.MethodId;
import org.deblurbench.check.MspeTolerance;
import org.deblurbench.check.ReferenceMspe;
import org.deblurbench.method.ridge.LiteralRidgeRegression;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.method.ridge.RidgeTuning;
import org.deblurbench.method.tuning.LambdaSelection;
import org.deblurbench.record.Verdict;

/**
 * Judges the ridge methods twice over: by the backward error of weights and restorations, which works at every λ and on
 * all data, and by the MSPE where an independent reference is known.
 */
public final class RidgeJudge {
    /**
     * The largest backward error of a right answer, in units of ε. Stable solvers stay below about 10 at every size
     * and λ here; a product that is off by 1e-9 is at 1e6.
     */
    private static final double LARGEST_BACKWARD_ERROR = 1000;

    private static final ReferenceMspe REFERENCES = ReferenceMspe.load();

    private RidgeJudge() {}

    /**
     * Judges the last restoration of non-blind ridge inversion.
     *
     * @param ridge restored
     * @param lambda with this λ
     * @param references whether the stored references hold for its images
     * @return the judgement
     */
    public static Judgement ofNonBlind(NonBlindRidge<?> ridge, double lambda, boolean references) {
        return of(MethodId.NON_BLIND_RIDGE, ridge.mspe(), ridge.backwardError(), lambda, references);
    }

    /**
     * As {@link #ofNonBlind}, at the λ that was selected on validation images.
     *
     * @param ridge restored
     * @param lambda with this λ
     * @param references whether the stored references hold for its images
     * @return the judgement
     */
    public static Judgement ofTunedNonBlind(NonBlindRidge<?> ridge, double lambda, boolean references) {
        return referee(MethodId.NON_BLIND_RIDGE, ridge.mspe(), ridge.backwardError(), lambda, references)
                .note("lambda " + (float) lambda)
                .decide();
    }

    /**
     * Judges the last fit and prediction of a ridge regression.
     *
     * @param ridge fitted and predicted
     * @param lambda with this λ
     * @param references whether the stored references hold for its images
     * @return the judgement
     */
    public static Judgement ofRegression(RidgeRegression<?> ridge, double lambda, boolean references) {
        return of(MethodId.RIDGE_REGRESSION, ridge.mspe(), ridge.backwardError(), lambda, references);
    }

    /**
     * Judges the weights that a λ path selected.
     *
     * @param path run
     * @param selection what it returned
     * @param references whether the stored references hold for its images
     * @return the judgement; wrong if no λ was selected
     */
    public static Judgement ofPath(RidgeTuning<?> path, LambdaSelection selection, boolean references) {
        if (selection.selected().isEmpty()) {
            return new Judgement(Verdict.WRONG, "no lambda was selected", null, Map.of());
        }
        double lambda = selection.selected().getAsDouble();
        return referee(MethodId.RIDGE_REGRESSION, path.mspe(), path.backwardError(), lambda, references)
                .note("lambda " + (float) lambda)
                .decide();
    }

    /**
     * Judges the weights of one pixel that were learned with an explicit inverse. The error is that of the pixel alone,
     * and not an MSPE.
     *
     * @param ridge fitted and predicted, for the middle pixel
     * @param lambda with this λ
     * @param references whether the stored references hold for its images
     * @return the judgement
     */
    public static Judgement ofLiteral(LiteralRidgeRegression<?> ridge, double lambda, boolean references) {
        MethodId method = MethodId.RIDGE_REGRESSION_LITERAL;
        Judgement.Referee referee = Judgement.referee();
        OptionalDouble reference = references ? REFERENCES.of(method, lambda) : OptionalDouble.empty();
        if (reference.isPresent()) {
            referee.partialMspe(
                    "mspe of the pixel", ridge.mspe(), reference.getAsDouble(), MspeTolerance.relative(method, lambda));
        }
        return referee.atMost("backward error / eps", ridge.backwardError(), ridge.conditionBound())
                .decide();
    }

    /**
     * Judges an answer by what was computed from it elsewhere.
     *
     * @param method which method gave it
     * @param mspe its mean square error per pixel
     * @param backwardError its backward error, in units of ε
     * @param lambda λ
     * @param references whether the stored references hold for its images
     * @return the judgement
     */
    public static Judgement of(MethodId method, double mspe, double backwardError, double lambda, boolean references) {
        return referee(method, mspe, backwardError, lambda, references).decide();
    }

    private static Judgement.Referee referee(
            MethodId method, double mspe, double backwardError, double lambda, boolean references) {
        Judgement.Referee referee = Judgement.referee();
        OptionalDouble reference = references ? REFERENCES.of(method, lambda) : OptionalDouble.empty();
        referee.mspe(mspe, reference, MspeTolerance.relative(method, lambda));
        return referee.atMost("backward error / eps", backwardError, LARGEST_BACKWARD_ERROR);
    }
}
