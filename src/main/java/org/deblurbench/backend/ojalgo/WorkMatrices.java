package org.deblurbench.backend.ojalgo;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.matrix.store.R064Store;

/**
 * Work matrices, one for each shape that was ever asked for. A method asks for few shapes, over and over; ojAlgo's
 * matrices cannot be reshaped.
 */
final class WorkMatrices {
    private final List<R064Store> matrices = new ArrayList<>();

    /** A matrix with anything in it, the same for the same shape. */
    R064Store get(int rows, int columns) {
        for (int i = 0; i < matrices.size(); i++) {
            R064Store matrix = matrices.get(i);
            if (matrix.getRowDim() == rows && matrix.getColDim() == columns) {
                return matrix;
            }
        }
        R064Store matrix = R064Store.FACTORY.make(rows, columns);
        matrices.add(matrix);
        return matrix;
    }
}
