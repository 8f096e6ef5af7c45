package org.deblurbench.backend.vector;

import java.util.concurrent.atomic.AtomicInteger;
import org.deblurbench.parallel.Workers;

/**
 * Products C ← α op(A) op(B) or C ← C + α op(A) op(B) in which C has few rows and B's columns lie in memory without gaps
 * or, by Cᵀ = op(B)ᵀ op(A)ᵀ, C has few columns and so do A's rows. The few are packed; the many are read where they are
 * ({@link FloatColumns8}), as to pack them takes a fifth of the time of a product of 64 rows.
 *
 * <p>Threads take groups of columns as they come. Each tile is computed by one thread, in an order that is always the same.
 */
final class FloatFewRows implements Workers.Job {
    private static final int LANES = FloatTile.LANES;

    /** Rows of a tile. */
    private static final int ROWS = 2 * LANES;

    private static final int COLUMNS = 8;

    /** The sums of a tile before it begins. */
    private static final float[] ZEROS = new float[ROWS];

    /** With more rows than so many tiles have, what packing costs is little beside what a higher tile gains. */
    private static final int MOST_TILES = 4;

    /** Not cut up for the caches, as each piece begins eight streams anew. */
    private static final Blocking BLOCKING = new Blocking(1024, MOST_TILES * ROWS);

    /** Columns that a thread takes at a time. */
    private static final int GROUP = 8 * COLUMNS;

    private final Workers workers;
    private final AtomicInteger next = new AtomicInteger();

    /** A's rows, packed, α times. */
    private float[] packedRows = new float[0];

    /** Each thread's columns of B that are less than a tile's, packed. */
    private final float[][] strips;

    /** Each thread's tile that does not fit into C. */
    private final float[][] ragged;

    private FloatOperand a;
    private FloatOperand b;
    private FloatOperand c;
    private boolean overwrite;

    /** Whether the last tiles begin so early that they are whole: what is computed twice is the same, and is not added. */
    private boolean overlapping;

    private int rows;
    private int columns;
    private int firstDepth;
    private int depth;

    FloatFewRows(Workers workers) {
        this.workers = workers;
        strips = new float[workers.count()][COLUMNS * BLOCKING.depth()];
        ragged = new float[workers.count()][ROWS * COLUMNS];
    }

    /** Whether it is for a product of m rows, n columns, and depth k; n is to be the many. */
    static boolean suits(int m, int n, int k) {
        return FloatTile.COLUMNS == COLUMNS && m > LANES && m <= MOST_TILES * ROWS && n >= 2 * m && k >= LANES;
    }

    /**
     * Computes it.
     *
     * @param few op(A)
     * @param many op(B), not transposed
     * @param result C, or where its transpose is computed that, transposed
     * @param m rows of op(A)
     * @param n columns of op(B)
     * @param k columns of op(A), rows of op(B)
     * @param alpha α
     * @param fresh whether C is overwritten, not added to
     * @param alone whether the caller computes it on its own
     */
    void compute(
            FloatOperand few,
            FloatOperand many,
            FloatOperand result,
            int m,
            int n,
            int k,
            float alpha,
            boolean fresh,
            boolean alone) {
        a = few;
        b = many;
        c = result;
        rows = m;
        columns = n;
        overlapping = fresh && k <= BLOCKING.depth() && m >= ROWS;
        int strips = (m + ROWS - 1) / ROWS;
        for (firstDepth = 0; firstDepth < k; firstDepth += depth) {
            depth = BLOCKING.nextDepth(k - firstDepth);
            overwrite = fresh && firstDepth == 0;
            if (packedRows.length < strips * ROWS * depth) {
                packedRows = new float[strips * ROWS * depth];
            }
            for (int strip = 0; strip < m; strip += ROWS) {
                int row = row(strip);
                a.packRows(row, Math.min(ROWS, m - row), firstDepth, depth, alpha, packedRows, strip * depth, ROWS);
            }
            next.set(0);
            if (alone) {
                work(0);
            } else {
                workers.run(this);
            }
        }
    }

    @Override
    public void work(int worker) {
        int from = next.getAndAdd(GROUP);
        for (; from < columns; from = next.getAndAdd(GROUP)) {
            int to = Math.min(from + GROUP, columns);
            int column = from;
            for (; column <= to - COLUMNS; column += COLUMNS) {
                whole(worker, column);
            }
            if (column < to) {
                part(worker, column, to - column);
            }
        }
    }

    /** The first row of a tile: {@code strip}, or less for the last. */
    private int row(int strip) {
        return overlapping ? Math.min(strip, rows - ROWS) : strip;
    }

    /** The tiles of eight columns. */
    private void whole(int worker, int column) {
        int from = b.at + firstDepth + column * b.stride;
        float[] tile = ragged[worker];
        float[] to = c.elements;
        for (int strip = 0; strip < rows; strip += ROWS) {
            int row = row(strip);
            int at = c.at + row + column * c.stride;
            if (c.transposed || rows - row < ROWS) {
                multiply(strip, from, ZEROS, 0, 0, tile, 0, ROWS);
                put(tile, row, column, COLUMNS);
            } else if (overwrite) {
                multiply(strip, from, ZEROS, 0, 0, to, at, c.stride);
            } else {
                multiply(strip, from, to, at, c.stride, to, at, c.stride);
            }
        }
    }

    private void multiply(int strip, int from, float[] s, int sFirst, int sStep, float[] to, int toFirst, int toStep) {
        int packed = strip * depth;
        FloatColumns8.two(
                depth, packedRows, packed, ROWS, b.elements, from, b.stride, s, sFirst, sStep, to, toFirst, toStep);
    }

    /** The tiles of the columns that are left. */
    private void part(int worker, int column, int width) {
        b.packColumns(column, width, firstDepth, depth, strips[worker], 0, COLUMNS);
        float[] tile = ragged[worker];
        for (int strip = 0; strip < rows; strip += ROWS) {
            int packed = strip * depth;
            FloatTile.multiply(2, depth, packedRows, packed, ROWS, strips[worker], 0, ZEROS, 0, 0, tile, 0, ROWS);
            put(tile, row(strip), column, width);
        }
    }

    private void put(float[] tile, int row, int column, int width) {
        c.put(tile, ROWS, row, Math.min(ROWS, rows - row), column, width, !overwrite);
    }
}
