package org.deblurbench.method.mlp;

/**
 * The matrices that a batch of images passes through, one image a row.
 *
 * @param <M> the backend's matrix type
 */
final class Batch<M> {
    final int rows;

    /** Blurred images. */
    final M input;

    /** What the hidden layer puts out. */
    final M hidden;

    /** Restored images, then the output layer's error. */
    final M output;

    /** The hidden layer's error. */
    final M hiddenError;

    Batch(RowMajorProducts<M> products, int rows, int width) {
        this.rows = rows;
        input = products.allocate(rows, width);
        hidden = products.allocate(rows, width);
        output = products.allocate(rows, width);
        hiddenError = products.allocate(rows, width);
    }
}
