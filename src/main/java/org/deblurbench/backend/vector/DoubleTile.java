package org.deblurbench.backend.vector;

/** The micro-kernel's sizes, and the choice among its heights. */
final class DoubleTile {
    /** Elements of a vector. */
    static final int LANES = Simd.DOUBLE.length();

    /** Columns of a tile. */
    static final int COLUMNS = Simd.REGISTERS == 32 ? 8 : 6;

    /** Rows of the highest tile. */
    static final int ROWS = (Simd.REGISTERS == 32 ? 3 : 2) * LANES;

    private DoubleTile() {}

    /** The vectors that hold {@code rows} rows. */
    static int vectors(int rows) {
        return (rows + LANES - 1) / LANES;
    }

    /**
     * C ← S + A B for a tile of C: {@code vectors * LANES} rows by {@link #COLUMNS} columns.
     *
     * @param vectors the tile's height in vectors, at most that of {@link #ROWS}
     * @param depth the columns of A and rows of B
     * @param a holds A by columns, the first at {@code aFirst}, each {@code aStep} after the one before
     * @param b holds B by rows, from {@code bFirst} on without gaps
     * @param s holds S by columns, the first at {@code sFirst}, each {@code sStep} after the one before
     * @param c holds C by columns, the first at {@code cFirst}, each {@code cStep} after the one before; overwritten
     */
    static void multiply(
            int vectors,
            int depth,
            double[] a,
            int aFirst,
            int aStep,
            double[] b,
            int bFirst,
            double[] s,
            int sFirst,
            int sStep,
            double[] c,
            int cFirst,
            int cStep) {
        if (COLUMNS == 8) {
            switch (vectors) {
                case 3 -> DoubleTile8.three(depth, a, aFirst, aStep, b, bFirst, s, sFirst, sStep, c, cFirst, cStep);
                case 2 -> DoubleTile8Low.two(depth, a, aFirst, aStep, b, bFirst, s, sFirst, sStep, c, cFirst, cStep);
                default -> DoubleTile8Low.one(depth, a, aFirst, aStep, b, bFirst, s, sFirst, sStep, c, cFirst, cStep);
            }
        } else if (vectors == 2) {
            DoubleTile6.two(depth, a, aFirst, aStep, b, bFirst, s, sFirst, sStep, c, cFirst, cStep);
        } else {
            DoubleTile6.one(depth, a, aFirst, aStep, b, bFirst, s, sFirst, sStep, c, cFirst, cStep);
        }
    }

    /** C ← C + A B. */
    static void multiply(
            int vectors,
            int depth,
            double[] a,
            int aFirst,
            int aStep,
            double[] b,
            int bFirst,
            double[] c,
            int cFirst,
            int cStep) {
        multiply(vectors, depth, a, aFirst, aStep, b, bFirst, c, cFirst, cStep, c, cFirst, cStep);
    }
}
