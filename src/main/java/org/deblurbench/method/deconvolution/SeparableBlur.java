package org.deblurbench.method.deconvolution;

import java.util.List;
import java.util.stream.Stream;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.Transpose;

/**
 * The operator of a separable kernel, K = T_c ⊗ T_r, in the basis of its right singular vectors. With T_cᵀT_c =
 * U diag(d_c) Uᵀ and T_rᵀT_r = V diag(d_r) Vᵀ an image A has the coefficients UᵀAV, KᵀK multiplies them by
 * d_c d_rᵀ, and KᵀB has the coefficients (UᵀT_cᵀ) B (T_rV).
 *
 * <p>Works on blocks of images: the rows of all images of a block are mapped by one product, the columns by another;
 * between them each image is transposed, element by element. A block fits the second-level cache.
 *
 * @param <M> the backend's matrix type
 */
final class SeparableBlur<M> {
    /** Two matrices of a block of 28 x 28 images are 200 kB each. */
    static final int BLOCK = 32;

    private final int height;
    private final int width;
    private final int pixels;
    private final BlurAxis<M> vertical;
    private final BlurAxis<M> horizontal;
    private final VectorStack<M> rows;
    private final VectorStack<M> mappedRows;
    private final VectorStack<M> columns;
    private final VectorStack<M> mappedColumns;

    SeparableBlur(Backend<M> backend, RankOne kernel, int height, int width) {
        this.height = height;
        this.width = width;
        this.pixels = height * width;
        this.vertical = new BlurAxis<>(backend, kernel.column(), height);
        this.horizontal = new BlurAxis<>(backend, kernel.row(), width);
        this.rows = new VectorStack<>(backend, width, BLOCK * height);
        this.mappedRows = new VectorStack<>(backend, width, BLOCK * height);
        this.columns = new VectorStack<>(backend, height, BLOCK * width);
        this.mappedColumns = new VectorStack<>(backend, height, BLOCK * width);
    }

    /** Changes the sign of one row and of one column of every restored image. */
    void vary() {
        vertical.vary();
        horizontal.vary();
    }

    /** The sign of a restored pixel. */
    double sign(int y, int x) {
        return vertical.sign(y) * horizontal.sign(x);
    }

    /** What the backend has done to matrices that it may only read. */
    List<String> complaints() {
        return Stream.concat(vertical.complaints().stream(), horizontal.complaints().stream())
                .toList();
    }

    void decompose() {
        vertical.decompose();
        horizontal.decompose();
    }

    /** The eigenvalues of KᵀK, in the order of the coefficients. */
    void eigenvalues(double[] result) {
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                result[x * height + y] = vertical.values()[y] * horizontal.values()[x];
            }
        }
    }

    /** The coefficients of KᵀB of a block of blurred images, into {@link #coefficients}. */
    void analyseBlurred(double[] images, int start, int count) {
        analyse(images, start, count, horizontal.analysis(), vertical.analysis(), Transpose.NO);
    }

    /** The coefficients of a block of images, into {@link #coefficients}. */
    void analyse(double[] images, int start, int count) {
        analyse(images, start, count, horizontal.vectors(), vertical.vectors(), Transpose.YES);
    }

    /** A block that is not full keeps former images, or zeros, behind its own. */
    private void analyse(double[] images, int start, int count, M onRows, M onColumns, Transpose trans) {
        System.arraycopy(images, start, rows.elements(), 0, count * pixels);
        rows.map(onRows, trans, mappedRows);
        transpose(mappedRows.elements(), height, width, columns.elements());
        columns.map(onColumns, trans, mappedColumns);
    }

    /** Live: coefficient (y, x) of image i of the block at {@code (i * width + x) * height + y}. */
    double[] coefficients() {
        return mappedColumns.elements();
    }

    /** The images of {@link #coefficients}. */
    void synthesise(double[] images, int start, int count) {
        mappedColumns.map(vertical.vectors(), Transpose.NO, columns);
        transpose(columns.elements(), width, height, rows.elements());
        rows.map(horizontal.vectors(), Transpose.NO, mappedRows);
        System.arraycopy(mappedRows.elements(), 0, images, start, count * pixels);
    }

    /** Each image of the block from {@code m} rows of {@code n} to {@code n} rows of {@code m}. */
    private static void transpose(double[] from, int m, int n, double[] to) {
        for (int start = 0; start < BLOCK * m * n; start += m * n) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < m; j++) {
                    to[start + i * m + j] = from[start + j * n + i];
                }
            }
        }
    }
}
