package org.deblurbench.stats;

/** {@link Evidence} from a single sequence of observations. */
public interface EProcess extends Evidence {
    /**
     * Takes the next observation.
     *
     * @param x of what the hypothesis says that it is centred at 0, or below
     */
    void add(double x);
}
