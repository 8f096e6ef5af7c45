package org.deblurbench.backend.ojalgo;

import java.util.ArrayList;
import java.util.List;
import org.ojalgo.structure.Factory2D;
import org.ojalgo.structure.Structure2D;

/**
 * Work matrices, one for each shape that was ever asked for. A method asks for few shapes, over and over; ojAlgo's
 * matrices cannot be reshaped.
 *
 * @param <M> the matrix type
 */
final class WorkMatrices<M extends Structure2D> {
    private final Factory2D<M> factory;
    private final List<M> matrices = new ArrayList<>();

    WorkMatrices(Factory2D<M> factory) {
        this.factory = factory;
    }

    /** A matrix with anything in it, the same for the same shape. */
    M get(int rows, int columns) {
        for (int i = 0; i < matrices.size(); i++) {
            M matrix = matrices.get(i);
            if (matrix.getRowDim() == rows && matrix.getColDim() == columns) {
                return matrix;
            }
        }
        M matrix = factory.make(rows, columns);
        matrices.add(matrix);
        return matrix;
    }
}
