package org.deblurbench.check;

import java.util.List;
import org.deblurbench.backend.Backend;

/** The shape of a matrix is the one that it was allocated with, whatever the backend says later. */
public final class AllocatedShape {
    private AllocatedShape() {}

    /**
     * Compares what the backend says.
     *
     * @param name of the matrix, for the complaint
     * @param backend whose matrix it is
     * @param matrix asked for its shape
     * @param rows as many as it was allocated with
     * @param columns as many as it was allocated with
     * @param <M> the backend's matrix type
     * @return one line, or none
     */
    public static <M> List<String> complaints(String name, Backend<M> backend, M matrix, int rows, int columns) {
        int statedRows = backend.rows(matrix);
        int statedColumns = backend.columns(matrix);
        return statedRows == rows && statedColumns == columns
                ? List.of()
                : List.of("the backend says that the " + name + " is " + statedRows + " x " + statedColumns + "; it is "
                        + rows + " x " + columns);
    }
}
