package org.deblurbench.backend.vector;

import java.util.concurrent.atomic.AtomicInteger;
import org.deblurbench.parallel.Workers;

/**
 * General products C ← α op(A) op(B) + β C, and of symmetric ones the lower triangle, in the order of Goto and van de
 * Geijn (2008): a block of A, packed, stays in the second-level cache; a strip of B, packed, in the first; the micro-kernel
 * adds their product to a tile of C that is in registers.
 *
 * <p>Threads share A's packing and then take groups of tile columns as they come. Each tile is computed by one thread, in
 * an order that is always the same, so the result depends neither on chance nor on the number of threads.
 *
 * <p>Operands are set, and then {@link #compute} runs; the buffers of the largest product so far are kept.
 */
final class DoubleProduct implements Workers.Job {
    private static final int ROWS = DoubleTile.ROWS;
    private static final int COLUMNS = DoubleTile.COLUMNS;

    /** A product of fewer multiplications is done before another thread has begun. */
    private static final long MULTIPLICATIONS_FOR_THREADS = 150_000;

    /** The rows of A that are packed at a time, so that the buffer has a limit. */
    private static final int ROWS_PACKED = 4096 / ROWS * ROWS;

    /** Columns so many bytes apart, or a multiple of it, share few sets of a cache: they are better packed. */
    private static final int SAME_SETS = 1024;

    /** The sums of a tile before it begins. */
    private static final double[] ZEROS = new double[ROWS];

    final DoubleOperand a = new DoubleOperand();
    final DoubleOperand b = new DoubleOperand();
    final DoubleOperand c = new DoubleOperand();

    private final DoubleFewRows fewRows;
    private final Workers workers;
    private final Blocking blocking;
    private final AtomicInteger next = new AtomicInteger();

    /** A's rows, packed, α times: shared by all threads. */
    private double[] packedRows = new double[0];

    /** Each thread's strip of B's columns. */
    private final double[][] strips;

    /** Each thread's tile that does not fit into C. */
    private final double[][] ragged;

    /** The row with which {@link #packedRows} begins, counted from {@link #firstRow}. */
    private int packedFrom;

    private boolean packing;

    /** Whether tiles read A where it is. */
    private boolean inPlace;

    private boolean lower;
    private boolean overwrite;
    private double alpha;
    private int columns;
    private int firstRow;
    private int rows;
    private int firstDepth;
    private int depth;
    private int columnGroup;
    private int rowGroup;

    DoubleProduct(Workers workers, Blocking blocking) {
        fewRows = new DoubleFewRows(workers);
        this.workers = workers;
        this.blocking = blocking;
        strips = new double[workers.count()][Blocking.TILES * COLUMNS * blocking.depth()];
        ragged = new double[workers.count()][ROWS * COLUMNS];
    }

    /**
     * Computes C ← α op(A) op(B) + β C from the operands that have been set.
     *
     * @param m rows of op(A) and C
     * @param n columns of op(B) and C
     * @param k columns of op(A), rows of op(B)
     * @param alphaValue α
     * @param beta β; if 0, C is not read
     * @param lowerOnly whether what is above the diagonal of C need not be computed; it may be overwritten all the same
     */
    void compute(int m, int n, int k, double alphaValue, double beta, boolean lowerOnly) {
        if (beta != 0 && beta != 1) {
            scale(m, n, beta);
        }
        boolean alone = workers.count() == 1 || (long) m * n * k < MULTIPLICATIONS_FOR_THREADS;
        if (!lowerOnly && !b.transposed && DoubleFewRows.suits(m, n, k)) {
            fewRows.compute(a, b, c, m, n, k, alphaValue, beta == 0, alone);
        } else if (!lowerOnly && a.transposed && DoubleFewRows.suits(n, m, k)) {
            // Cᵀ = op(B)ᵀ op(A)ᵀ
            a.transposed = false;
            b.transposed = !b.transposed;
            c.transposed = true;
            fewRows.compute(b, a, c, n, m, k, alphaValue, beta == 0, alone);
        } else {
            computeTiles(m, n, k, alphaValue, beta, lowerOnly, alone);
        }
    }

    private void computeTiles(int m, int n, int k, double alphaValue, double beta, boolean lowerOnly, boolean alone) {
        alpha = alphaValue;
        lower = lowerOnly;
        // Of an A that is used little, packing takes as long as a tenth of its use.
        boolean little = n <= Blocking.TILES * COLUMNS && a.stride * Double.BYTES % SAME_SETS != 0;
        inPlace = little && !a.transposed && alpha == 1;
        columns = n;
        for (firstDepth = 0; firstDepth < k; firstDepth += depth) {
            depth = blocking.nextDepth(k - firstDepth);
            overwrite = beta == 0 && firstDepth == 0;
            for (firstRow = 0; firstRow < m; firstRow += rows) {
                rows = Math.min(ROWS_PACKED, m - firstRow);
                share(alone);
                if (alone && columns <= columnGroup) {
                    blockByBlock();
                } else {
                    reserve(rows);
                    packedFrom = 0;
                    packing = true;
                    run(alone);
                    packing = false;
                    run(alone);
                }
            }
        }
    }

    /** Where C has few columns, A is used so little that it should not leave the second-level cache between packing and use. */
    private void blockByBlock() {
        reserve(Math.min(rows, blocking.rows()));
        packColumns(0, 0, columns);
        for (int block = 0; block < rows; block += blocking.rows()) {
            int end = Math.min(block + blocking.rows(), rows);
            packedFrom = block;
            for (int strip = block; strip < end; strip += ROWS) {
                packRows(strip, Math.min(ROWS, end - strip));
            }
            multiplyBlock(0, block, end, 0, columns);
        }
    }

    private void reserve(int height) {
        int size = DoubleTile.vectors(height) * DoubleTile.LANES * depth;
        if (packedRows.length < size) {
            packedRows = new double[size];
        }
    }

    /** Cuts C into what a thread takes at a time. */
    private void share(boolean alone) {
        int tiles = (columns + COLUMNS - 1) / COLUMNS;
        int threads = alone ? 1 : workers.count();
        // Four shares for each thread, to even out what differs between them.
        int share = Math.min(Blocking.TILES, Math.max(1, tiles / (threads == 1 ? 1 : 4 * threads)));
        columnGroup = share * COLUMNS;
        // Where C has too few columns for that, threads share rows, and each packs its B.
        int rowTiles = (rows + ROWS - 1) / ROWS;
        rowGroup = tiles >= 2 * threads ? rowTiles * ROWS : Math.max(1, rowTiles / (2 * threads)) * ROWS;
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
            int strip = next.getAndIncrement() * ROWS;
            for (; strip < rows; strip = next.getAndIncrement() * ROWS) {
                packRows(strip, Math.min(ROWS, rows - strip));
            }
            return;
        }
        int rowGroups = (rows + rowGroup - 1) / rowGroup;
        int columnGroups = (columns + columnGroup - 1) / columnGroup;
        int share = next.getAndIncrement();
        for (; share < rowGroups * columnGroups; share = next.getAndIncrement()) {
            int row = share % rowGroups * rowGroup;
            int column = share / rowGroups * columnGroup;
            multiply(worker, row, Math.min(row + rowGroup, rows), column, Math.min(column + columnGroup, columns));
        }
    }

    private void packRows(int strip, int height) {
        int step = DoubleTile.vectors(height) * DoubleTile.LANES;
        if (!inPlace || height < step) {
            int to = (strip - packedFrom) * depth;
            a.packRows(firstRow + strip, height, firstDepth, depth, alpha, packedRows, to, step);
        }
    }

    private void packColumns(int worker, int columnFrom, int columnTo) {
        for (int column = columnFrom; column < columnTo; column += COLUMNS) {
            int width = Math.min(COLUMNS, columnTo - column);
            b.packColumns(column, width, firstDepth, depth, strips[worker], (column - columnFrom) * depth, COLUMNS);
        }
    }

    /** The tiles of a group of rows, counted from {@link #firstRow}, and columns. */
    private void multiply(int worker, int rowFrom, int rowTo, int columnFrom, int columnTo) {
        packColumns(worker, columnFrom, columnTo);
        for (int block = rowFrom; block < rowTo; block += blocking.rows()) {
            multiplyBlock(worker, block, Math.min(block + blocking.rows(), rowTo), columnFrom, columnTo);
        }
    }

    private void multiplyBlock(int worker, int block, int blockEnd, int columnFrom, int columnTo) {
        for (int column = columnFrom; column < columnTo; column += COLUMNS) {
            int width = Math.min(COLUMNS, columnTo - column);
            // The first tile that is not above the diagonal.
            int start = lower ? Math.max(block, (column - firstRow) / ROWS * ROWS) : block;
            for (int row = start; row < blockEnd; row += ROWS) {
                tile(worker, row, Math.min(ROWS, blockEnd - row), column, width, (column - columnFrom) * depth);
            }
        }
    }

    private void tile(int worker, int row, int height, int column, int width, int stripAt) {
        int vectors = DoubleTile.vectors(height);
        int step = vectors * DoubleTile.LANES;
        int at = c.at + firstRow + row + column * c.stride;
        double[] from = packedRows;
        int fromAt = (row - packedFrom) * depth;
        int fromStep = step;
        if (inPlace && height == step) {
            from = a.elements;
            fromAt = a.at + firstRow + row + firstDepth * a.stride;
            fromStep = a.stride;
        }
        double[] strip = strips[worker];
        double[] to = c.elements;
        if (height < step || width < COLUMNS) {
            double[] whole = ragged[worker];
            DoubleTile.multiply(vectors, depth, from, fromAt, fromStep, strip, stripAt, ZEROS, 0, 0, whole, 0, step);
            c.put(whole, step, firstRow + row, height, column, width, !overwrite);
        } else if (overwrite) {
            DoubleTile.multiply(vectors, depth, from, fromAt, fromStep, strip, stripAt, ZEROS, 0, 0, to, at, c.stride);
        } else {
            DoubleTile.multiply(vectors, depth, from, fromAt, fromStep, strip, stripAt, to, at, c.stride);
        }
    }

    private void scale(int m, int n, double beta) {
        for (int j = 0; j < n; j++) {
            int from = c.at + j * c.stride;
            for (int i = from; i < from + m; i++) {
                c.elements[i] *= beta;
            }
        }
    }
}
