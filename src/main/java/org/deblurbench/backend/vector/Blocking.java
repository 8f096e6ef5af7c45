package org.deblurbench.backend.vector;

/**
 * How a product is cut up for the caches (Goto and van de Geijn 2008): of B, what a tile reads again and again stays in
 * the first-level cache; of A, the block that all tiles of a column read stays in the second.
 *
 * @param depth the columns of A, and rows of B, that are multiplied at a time
 * @param rows the rows of A that are multiplied at a time
 */
record Blocking(int depth, int rows) {
    /** The columns of C that a thread takes at a time, in tiles: they share one pass over A. */
    static final int TILES = 16;

    /**
     * The block sizes.
     *
     * @param caches of this machine
     * @param bytes of an element
     * @param tileRows rows of a tile
     * @param tileColumns columns of a tile
     */
    static Blocking of(Caches caches, int bytes, int tileRows, int tileColumns) {
        // B's strip of a tile takes about half of the first level; the rest is for A, which passes through, and C.
        int depth = Math.max(64, caches.first() * 5 / 9 / (tileColumns * bytes) / 8 * 8);
        // A's block takes half of the second level.
        int rows = Math.max(1, caches.second() / 2 / (depth * bytes) / tileRows) * tileRows;
        return new Blocking(depth, rows);
    }

    /** The depth of the next block, {@code left} being still to do: all about the same, none above {@link #depth}. */
    int nextDepth(int left) {
        int blocks = (left + depth - 1) / depth;
        return (left + blocks - 1) / blocks;
    }
}
