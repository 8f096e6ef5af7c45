package org.deblurbench.method.ridge;

import java.util.Arrays;
import java.util.Optional;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.regression.ColumnSupport;

/** What {@link NonBlindRidge} keeps of an image pair B, S; it says why that changes nothing. */
public final class PairSupport {
    private final int[] rows;
    private final ColumnSupport blurredColumns;
    private final ColumnSupport sharpColumns;

    private PairSupport(int[] rows, ColumnSupport blurredColumns, ColumnSupport sharpColumns) {
        this.rows = rows;
        this.blurredColumns = blurredColumns;
        this.sharpColumns = sharpColumns;
    }

    /**
     * Finds the support of a pair.
     *
     * @param images holds the pair
     * @param image its index
     * @return the support; empty if one of the two images is zero, whose restoration is zero then
     */
    public static Optional<PairSupport> of(ImagePairs images, int image) {
        int offset = image * images.pixels();
        int[] rows = nonZeroRows(images.blurredValues(), offset, images.height(), images.width());
        ColumnSupport blurred = ColumnSupport.of(images.blurredValues(), offset, images.height(), images.width());
        ColumnSupport sharp = ColumnSupport.of(images.sharpValues(), offset, images.height(), images.width());
        return rows.length == 0 || sharp.size() == 0
                ? Optional.empty()
                : Optional.of(new PairSupport(rows, blurred, sharp));
    }

    private static int[] nonZeroRows(double[] a, int offset, int height, int width) {
        int[] rows = new int[height];
        int size = 0;
        for (int i = 0; i < height; i++) {
            if (ColumnSupport.of(a, offset + i * width, 1, width).size() > 0) {
                rows[size++] = i;
            }
        }
        return Arrays.copyOf(rows, size);
    }

    /**
     * The pixel rows in which B is not zero.
     *
     * @return their indices, ascending; live
     */
    public int[] rows() {
        return rows;
    }

    /**
     * The pixel columns in which B is not zero.
     *
     * @return at least one
     */
    public ColumnSupport blurredColumns() {
        return blurredColumns;
    }

    /**
     * The pixel columns in which S is not zero.
     *
     * @return at least one
     */
    public ColumnSupport sharpColumns() {
        return sharpColumns;
    }
}
