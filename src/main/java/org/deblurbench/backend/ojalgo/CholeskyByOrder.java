package org.deblurbench.backend.ojalgo;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.matrix.decomposition.Cholesky;

/**
 * A decomposition for each order that was ever asked for. One alone would serve all orders, but allocates its n x n
 * storage anew whenever the order changes, and ojAlgo picks the implementation by the order.
 */
final class CholeskyByOrder {
    /** Index is the order; null where it was not asked for. */
    private final List<Cholesky<Double>> decompositions = new ArrayList<>();

    /** The decomposition for matrices of order n, the same every time. */
    Cholesky<Double> get(int n) {
        while (decompositions.size() <= n) {
            decompositions.add(null);
        }
        Cholesky<Double> decomposition = decompositions.get(n);
        if (decomposition == null) {
            decomposition = Cholesky.R064.make(n, n);
            decompositions.set(n, decomposition);
        }
        return decomposition;
    }
}
