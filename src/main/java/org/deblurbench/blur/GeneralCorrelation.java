package org.deblurbench.blur;

/** Correlation with any weights, one row of weights after another. */
final class GeneralCorrelation implements Correlation {
    private final double[] weights;
    private final int rows;
    private final int columns;
    private final int height;
    private final int width;
    /** The distance of the rows of both work arrays: the zeros to the right of a row are those left of the next. */
    private final int stride;
    /** The image with zeros all around, which stay zero. */
    private final double[] padded;
    /** The result, each row followed by what is computed where there is no pixel. */
    private final double[] sum;

    GeneralCorrelation(double[] weights, int rows, int columns, int height, int width) {
        this.weights = weights;
        this.rows = rows;
        this.columns = columns;
        this.height = height;
        this.width = width;
        stride = width + columns / 2;
        padded = new double[(height + rows - 1) * stride + columns / 2];
        sum = new double[height * stride - columns / 2];
    }

    @Override
    public void apply(double[] images, double[] result, int start) {
        int first = rows / 2 * stride + columns / 2;
        for (int y = 0; y < height; y++) {
            System.arraycopy(images, start + y * width, padded, first + y * stride, width);
        }
        TapFilter.assign(weights, 0, columns, padded, 0, 1, sum, 0, sum.length);
        for (int u = 1; u < rows; u++) {
            TapFilter.add(weights, u * columns, columns, padded, u * stride, 1, sum, 0, sum.length);
        }
        for (int y = 0; y < height; y++) {
            System.arraycopy(sum, y * stride, result, start + y * width, width);
        }
    }
}
