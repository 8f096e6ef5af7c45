package org.deblurbench.backend.vector;

import java.util.concurrent.atomic.AtomicInteger;
import org.deblurbench.parallel.Workers;

/**
 * L Lᵀ X = B with many right-hand sides. A strip of them is packed so that a row of X is a few vectors; then
 * {@link DoubleTile#COLUMNS} rows at a time are the micro-kernel's product of all rows solved before with packed rows of L
 * (or columns, on the way back), and a small triangle. (BLIS's {@code gemmtrsm}: Van Zee and van de Geijn 2015.)
 *
 * <p>Strips do not depend on each other: threads take them, a few at a time, so that what is read of L serves them all.
 */
final class TriangularSolve implements Workers.Job {
    private static final int LANES = DoubleTile.LANES;
    private static final int ROWS = DoubleTile.ROWS;
    private static final int COLUMNS = DoubleTile.COLUMNS;

    /** The strips that a thread takes at a time. */
    private static final int STRIPS = 4;

    /** A solve of fewer multiplications is done before another thread has begun. */
    private static final long MULTIPLICATIONS_FOR_THREADS = 150_000;

    private final Workers workers;
    private final AtomicInteger next = new AtomicInteger();

    /** −L by strips of rows, each from its first column to the diagonal's block. */
    private double[] forward = new double[0];

    /** −Lᵀ by strips of rows, each from the diagonal's block to its last column. */
    private double[] backward = new double[0];

    /** The reciprocals of L's diagonal. */
    private double[] inverses = new double[0];

    /** Each thread's strips of X. */
    private final double[][] strips;

    private double[] l;
    private double[] b;
    private int order;
    private int n;
    private int columns;
    private boolean packing;

    TriangularSolve(Workers workers) {
        this.workers = workers;
        this.strips = new double[workers.count()][0];
    }

    /**
     * Solves.
     *
     * @param factor L
     * @param rightHandSides the elements of B by columns; overwritten with X
     * @param rows of B
     * @param width columns of B
     */
    void solve(Cholesky factor, double[] rightHandSides, int rows, int width) {
        l = factor.factor();
        order = factor.order();
        b = rightHandSides;
        n = rows;
        columns = width;
        reserve();
        boolean alone = workers.count() == 1 || columns <= ROWS || (long) n * n * columns < MULTIPLICATIONS_FOR_THREADS;
        packing = true;
        run(alone);
        packing = false;
        run(alone);
    }

    private void reserve() {
        int blocks = order / COLUMNS;
        int size = blocks * (blocks + 1) / 2 * COLUMNS * COLUMNS;
        if (inverses.length < order) {
            forward = new double[size];
            backward = new double[size];
            inverses = new double[order];
            for (int worker = 0; worker < strips.length; worker++) {
                strips[worker] = new double[STRIPS * ROWS * order];
            }
        }
    }

    private void run(boolean alone) {
        next.set(0);
        if (alone) {
            work(0);
        } else {
            workers.run(this);
        }
    }

    @Override
    public void work(int worker) {
        if (packing) {
            for (int block = next.getAndIncrement(); block < order / COLUMNS; block = next.getAndIncrement()) {
                pack(block);
            }
        } else {
            int group = STRIPS * ROWS;
            for (int first = next.getAndIncrement() * group; first < columns; first = next.getAndIncrement() * group) {
                solve(strips[worker], first, Math.min(columns, first + group));
            }
        }
    }

    /** Where a block's strip begins in {@link #forward}. */
    private static int forwardAt(int block) {
        return block * (block + 1) / 2 * COLUMNS * COLUMNS;
    }

    /** Where a block's strip begins in {@link #backward}: the last block is the first. */
    private int backwardAt(int block) {
        return forwardAt(order / COLUMNS - 1 - block);
    }

    private void pack(int block) {
        int first = block * COLUMNS;
        DoublePacking.copy(l, first, order, COLUMNS, first + COLUMNS, -1, forward, forwardAt(block), COLUMNS);
        DoublePacking.interleave(
                l, first + first * order, order, COLUMNS, order - first, -1, backward, backwardAt(block), COLUMNS);
        for (int i = first; i < first + COLUMNS; i++) {
            inverses[i] = 1 / l[i + i * order];
        }
    }

    /** The columns of X from {@code from} to {@code to}. */
    private void solve(double[] x, int from, int to) {
        for (int column = from; column < to; column += ROWS) {
            int width = Math.min(ROWS, to - column);
            int step = DoubleTile.vectors(width) * LANES;
            int at = (column - from) * order;
            DoublePacking.interleave(b, column * n, n, width, n, 1, x, at, step);
            java.util.Arrays.fill(x, at + n * step, at + order * step, 0);
        }
        for (int block = 0; block < order / COLUMNS; block++) {
            int first = block * COLUMNS;
            for (int column = from; column < to; column += ROWS) {
                int vectors = DoubleTile.vectors(Math.min(ROWS, to - column));
                int step = vectors * LANES;
                int at = (column - from) * order;
                int packed = forwardAt(block);
                if (block > 0) {
                    DoubleTile.multiply(vectors, first, x, at, step, forward, packed, x, at + first * step, step);
                }
                Triangle.forward(x, at + first * step, step, step, forward, packed + first * COLUMNS, inverses, first);
            }
        }
        for (int block = order / COLUMNS - 1; block >= 0; block--) {
            int first = block * COLUMNS;
            int after = first + COLUMNS;
            for (int column = from; column < to; column += ROWS) {
                int vectors = DoubleTile.vectors(Math.min(ROWS, to - column));
                int step = vectors * LANES;
                int at = (column - from) * order;
                int packed = backwardAt(block);
                if (after < order) {
                    DoubleTile.multiply(
                            vectors,
                            order - after,
                            x,
                            at + after * step,
                            step,
                            backward,
                            packed + COLUMNS * COLUMNS,
                            x,
                            at + first * step,
                            step);
                }
                Triangle.backward(x, at + first * step, step, step, backward, packed, inverses, first);
            }
        }
        for (int column = from; column < to; column += ROWS) {
            int width = Math.min(ROWS, to - column);
            unpack(x, (column - from) * order, DoubleTile.vectors(width) * LANES, column, width);
        }
    }

    private void unpack(double[] x, int at, int step, int column, int width) {
        for (int j = 0; j < width; j++) {
            int to = (column + j) * n;
            for (int i = 0; i < n; i++) {
                b[to + i] = x[at + i * step + j];
            }
        }
    }
}
