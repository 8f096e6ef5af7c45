package org.deblurbench.method.mlp;

import java.util.List;

/**
 * Images as a matrix that a backend may only read, one a row: a copy tells whether it does. Pixels change their sign from
 * call to call, in the matrix and in the copy.
 *
 * @param <M> the backend's matrix type
 */
final class ReadOnlyImages<M> {
    final M matrix;
    private final String name;
    private final Elementwise<M> elementwise;
    private final int rows;
    private final double[] copy;

    ReadOnlyImages(
            String name,
            RowMajorProducts<M> products,
            Elementwise<M> elementwise,
            double[] values,
            int from,
            int rows) {
        this.name = name;
        this.elementwise = elementwise;
        this.rows = rows;
        this.matrix = products.allocate(rows, elementwise.width());
        this.copy = new double[rows * elementwise.width()];
        elementwise.write(values, from, copy.length, matrix);
        // As the precision of the matrix has rounded them.
        elementwise.read(matrix, copy.length, copy, 0);
    }

    void negatePixel(int pixel) {
        elementwise.negateColumn(matrix, rows, pixel);
        for (int i = pixel; i < copy.length; i += elementwise.width()) {
            copy[i] = -copy[i];
        }
    }

    /** What has happened to the images; empty if they are as they should be. */
    List<String> complaints() {
        double[] now = new double[copy.length];
        elementwise.read(matrix, now.length, now, 0);
        int changed = 0;
        for (int i = 0; i < now.length; i++) {
            if (Double.doubleToRawLongBits(now[i]) != Double.doubleToRawLongBits(copy[i])) {
                changed++;
            }
        }
        return changed == 0
                ? List.of()
                : List.of(changed + " of " + now.length + " elements of the input " + name
                        + " have changed, which operations may only read");
    }
}
