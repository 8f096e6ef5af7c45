package org.deblurbench.duel;

import java.util.function.Supplier;
import org.deblurbench.stats.EProcess;
import org.deblurbench.stats.Evidence;
import org.deblurbench.stats.LogMean;

/**
 * Evidence that NEW is slower: in all that it does, or now and then. The median over iterations does not see one call in
 * twenty that takes twice as long, and the mean, which does, sees everything else on the machine, too. So the pair's
 * {@link Pair#logRatio} and {@link Pair#excess} of the mean over the median are asked apart. If both sides are the same, both
 * are symmetric about 0, and the weighted mean of both is evidence, too: nothing else has to be corrected for.
 */
final class SlowerEvidence implements Evidence {
    /** The weight of what is slow now and then: small, so that what is slow throughout needs hardly a pair more. */
    private static final double RARE_WEIGHT = 0.05;

    private static final double[] WEIGHTS = {1 - RARE_WEIGHT, RARE_WEIGHT};

    /** Evidence of 3 that nothing is there is seen in one row of thirty of the same code. */
    private static final double LOG_SUSPICION = Math.log(3);

    private final EProcess typical;
    private final EProcess rare;
    private double logMax;

    /**
     * Without pairs.
     *
     * @param test a new process of the kind to be used
     */
    SlowerEvidence(Supplier<EProcess> test) {
        this.typical = test.get();
        this.rare = test.get();
    }

    void add(double logRatio, double excess) {
        typical.add(logRatio);
        rare.add(excess);
        logMax = Math.max(logMax, log());
    }

    @Override
    public double log() {
        return LogMean.of(new double[] {typical.log(), rare.log()}, WEIGHTS);
    }

    @Override
    public double logMax() {
        return logMax;
    }

    /** Whether what NEW takes as a rule is no evidence by itself at a level. */
    boolean isRare(double alpha) {
        return typical.pValue() > alpha;
    }

    /** Whether something that is slow now and then may be there: until that is settled, nothing speaks for NEW. */
    boolean isRareSuspected() {
        return rare.log() > LOG_SUSPICION;
    }
}
