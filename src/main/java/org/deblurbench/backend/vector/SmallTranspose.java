package org.deblurbench.backend.vector;

/**
 * Brings small matrices from columns to rows and back, eight columns at a time, so that what lies side by side moves together.
 * With {@link DoublePacking}'s loops, which also scale and clear what is left over, 1,000 systems of M1 took 7 % longer.
 */
final class SmallTranspose {
    /** What the length of a row must be a multiple of: eight, which every number of lanes divides. */
    static final int GROUP = 8;

    private SmallTranspose() {}

    /**
     * Copies a matrix.
     *
     * @param columns it lies there by columns
     * @param height its rows
     * @param width its columns
     * @param rows overwritten with it by rows; columns from {@code width} on hold what the last one does
     * @param step from a row to the next
     */
    static void toRows(double[] columns, int height, int width, double[] rows, int step) {
        int last = (width - 1) * height;
        for (int j = 0; j < width; j += GROUP) {
            int at0 = j * height;
            int at1 = Math.min(last, at0 + height);
            int at2 = Math.min(last, at1 + height);
            int at3 = Math.min(last, at2 + height);
            int at4 = Math.min(last, at3 + height);
            int at5 = Math.min(last, at4 + height);
            int at6 = Math.min(last, at5 + height);
            int at7 = Math.min(last, at6 + height);
            int to = j;
            for (int i = 0; i < height; i++) {
                rows[to] = columns[at0 + i];
                rows[to + 1] = columns[at1 + i];
                rows[to + 2] = columns[at2 + i];
                rows[to + 3] = columns[at3 + i];
                rows[to + 4] = columns[at4 + i];
                rows[to + 5] = columns[at5 + i];
                rows[to + 6] = columns[at6 + i];
                rows[to + 7] = columns[at7 + i];
                to += step;
            }
        }
    }

    /**
     * Copies a matrix.
     *
     * @param rows it lies there by rows
     * @param first where it begins
     * @param step from a row to the next
     * @param height its rows
     * @param width its columns
     * @param columns overwritten with it by columns
     */
    static void toColumns(double[] rows, int first, int step, int height, int width, double[] columns) {
        int j = 0;
        for (; j <= width - GROUP; j += GROUP) {
            int at0 = j * height;
            int at1 = at0 + height;
            int at2 = at1 + height;
            int at3 = at2 + height;
            int at4 = at3 + height;
            int at5 = at4 + height;
            int at6 = at5 + height;
            int at7 = at6 + height;
            int from = first + j;
            for (int i = 0; i < height; i++) {
                columns[at0 + i] = rows[from];
                columns[at1 + i] = rows[from + 1];
                columns[at2 + i] = rows[from + 2];
                columns[at3 + i] = rows[from + 3];
                columns[at4 + i] = rows[from + 4];
                columns[at5 + i] = rows[from + 5];
                columns[at6 + i] = rows[from + 6];
                columns[at7 + i] = rows[from + 7];
                from += step;
            }
        }
        for (; j < width; j++) {
            int to = j * height;
            for (int i = 0; i < height; i++) {
                columns[to + i] = rows[first + i * step + j];
            }
        }
    }
}
