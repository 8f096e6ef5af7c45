package org.deblurbench.method.lasso.ista;

/**
 * How an iteration gets G V, of the Gram matrix G and the active columns V of the weights.
 *
 * @param <M> the backend's matrix type
 */
interface GramProduct<M> {
    /** Prepares for the Gram matrix of a new solve. */
    void begin();

    /**
     * Computes G V into {@link ActiveColumns#product}, which from the second iteration on holds the last step: the
     * active columns of V less those of the iteration before.
     *
     * @param iteration counted from 1 since the columns were started
     */
    void compute(int iteration);
}
