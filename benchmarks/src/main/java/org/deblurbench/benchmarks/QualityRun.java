package org.deblurbench.benchmarks;

import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.deblurbench.check.QualityChecks;
import org.deblurbench.fork.QualityCurve;

/** An iterative method's work towards a target, as an operation. */
final class QualityRun implements Operation {
    private final QualityCurve curve;
    private final double target;
    private final Runnable vary;
    private final Runnable iterate;
    private final DoubleSupplier testMspe;
    private final Supplier<List<String>> complaints;

    /**
     * Prepares the operation.
     *
     * @param curve asked by {@code iterate} after each iteration
     * @param target the validation MSPE to reach
     * @param vary as {@link Operation#vary}
     * @param iterate works until the curve has enough
     * @param testMspe restores the test images
     * @param complaints about the inputs
     */
    QualityRun(
            QualityCurve curve,
            double target,
            Runnable vary,
            Runnable iterate,
            DoubleSupplier testMspe,
            Supplier<List<String>> complaints) {
        this.curve = curve;
        this.target = target;
        this.vary = vary;
        this.iterate = iterate;
        this.testMspe = testMspe;
        this.complaints = complaints;
    }

    @Override
    public void vary() {
        vary.run();
    }

    @Override
    public Object run() {
        curve.start();
        iterate.run();
        return curve;
    }

    /** {@inheritDoc} None: a call takes as long as an iteration, and each is judged. */
    @Override
    public Answer answer() {
        return Answer.NONE;
    }

    @Override
    public Findings check() {
        return QualityChecks.of(
                        testMspe.getAsDouble(),
                        target,
                        curve.isReached(),
                        curve.last().validationMspe(),
                        curve.last().iteration(),
                        curve.last().seconds())
                .complain(complaints.get())
                .end();
    }
}
