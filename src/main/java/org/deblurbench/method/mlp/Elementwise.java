package org.deblurbench.method.mlp;

/**
 * What a network does to matrices element by element: the same plain Java for every backend, once for each precision. All
 * matrices are row-major (see {@link RowMajorProducts}) with rows of {@link #width()} numbers, one image a row; a
 * bias is one row.
 *
 * @param <M> the backend's matrix type
 */
interface Elementwise<M> {
    /** The length of a row: pixels of an image, and neurons of a layer. */
    int width();

    /** Writes numbers to the head of a matrix, rounded to its precision. */
    void write(double[] source, int from, int length, M target);

    /** Reads the head of a matrix. */
    void read(M source, int length, double[] target, int at);

    /** Copies rows. */
    void copy(M source, int rows, M target);

    /** Sets rows to zero. */
    void clear(M target, int rows);

    /** Changes the sign of a column of the first rows. */
    void negateColumn(M target, int rows, int column);

    /** Changes the sign of a row. */
    void negateRow(M target, int row);

    /** Copies row {@code order[from + i]} of the source to row i of the target. */
    void gather(M source, int[] order, int from, int rows, M target);

    /** V ← max(0, V + bias), row by row. NaN stays NaN. */
    void addBiasAndRectify(M values, M bias, int rows);

    /** V ← V + bias, row by row. */
    void addBias(M values, M bias, int rows);

    /**
     * The gradient of the mean square error in the output layer's sums: with n rows of p pixels, in row i and with s =
     * {@code order[from + i]}, E ← (2 / np) (Y + bias − S_s).
     *
     * @param output Y, n rows; overwritten with E
     * @param bias one row; read only
     * @param sharp S, all images; read only
     * @param order which images
     * @param from where in {@code order} they begin
     * @param rows n
     * @param biasGradient overwritten with the sum of E's rows
     * @return the mean square error, added up in double precision
     */
    double outputError(M output, M bias, M sharp, int[] order, int from, int rows, M biasGradient);

    /**
     * Passes the error through the rectifier: E ← E where H is positive, and 0 elsewhere.
     *
     * @param hidden H; read only
     * @param error E; overwritten
     * @param rows their number
     * @param biasGradient overwritten with the sum of E's rows
     */
    void rectifyError(M hidden, M error, int rows, M biasGradient);

    /**
     * One step of {@link Adam} on some rows of parameters. Threads may update different rows at the same time.
     *
     * @param parameters w; overwritten
     * @param gradient g; read only
     * @param firstMoment m; overwritten
     * @param secondMoment v; overwritten
     * @param from the first row
     * @param to the row after the last
     * @param adam α, β₁, β₂, ε
     * @param step t, from 1 on
     */
    void update(M parameters, M gradient, M firstMoment, M secondMoment, int from, int to, Adam adam, int step);
}
