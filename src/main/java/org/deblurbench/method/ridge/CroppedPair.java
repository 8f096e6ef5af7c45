package org.deblurbench.method.ridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.check.Answer;
import org.deblurbench.check.BackwardError;
import org.deblurbench.check.MatrixAnswer;
import org.deblurbench.check.ReadOnlyMatrix;
import org.deblurbench.check.SignChanges;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.regression.ColumnSupport;

/**
 * One image's ridge inversion, on the support of the image: see {@link NonBlindRidge}.
 *
 * @param <M> the backend's matrix type
 */
final class CroppedPair<M> {
    private final int image;
    private final int width;
    private final int[] rows;
    private final ColumnSupport sharpColumns;
    private final ReadOnlyMatrix<M> blurredInput;
    private final ReadOnlyMatrix<M> sharpInput;
    private final SignChanges blurredSigns;
    private final SignChanges sharpSigns;
    private final M blurred;
    private final M sharp;
    private final M weights;
    private final M restored;
    private final M gram;

    private CroppedPair(Backend<M> backend, ImagePairs images, int image, PairSupport support, IntFunction<M> grams) {
        this.image = image;
        this.width = images.width();
        this.rows = support.rows();
        this.sharpColumns = support.sharpColumns();
        int offset = image * images.pixels();
        ColumnSupport blurredColumns = support.blurredColumns();
        this.blurred = block(backend, images.blurredValues(), offset, width, rows, blurredColumns);
        this.sharp = block(backend, images.sharpValues(), offset, width, rows, sharpColumns);
        this.blurredInput = new ReadOnlyMatrix<>("blurred image", backend, blurred, rows.length, blurredColumns.size());
        this.sharpInput = new ReadOnlyMatrix<>("sharp image", backend, sharp, rows.length, sharpColumns.size());
        this.blurredSigns = new SignChanges(blurredColumns.size());
        this.sharpSigns = new SignChanges(sharpColumns.size());
        this.weights = backend.allocate(blurredColumns.size(), sharpColumns.size());
        this.restored = backend.allocate(rows.length, sharpColumns.size());
        this.gram = grams.apply(blurredColumns.size());
    }

    /**
     * Converts an image pair.
     *
     * @param grams hands out the scratch matrix n x n
     * @return the pair; empty if one of its images is zero: its restoration is zero then
     */
    static <M> Optional<CroppedPair<M>> of(Backend<M> backend, ImagePairs images, int image, IntFunction<M> grams) {
        return PairSupport.of(images, image).map(support -> new CroppedPair<>(backend, images, image, support, grams));
    }

    private static <M> M block(
            Backend<M> backend, double[] source, int offset, int width, int[] rows, ColumnSupport columns) {
        M matrix = backend.allocate(rows.length, columns.size());
        MatrixView view = MatrixView.of(backend, matrix);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.size(); j++) {
                view.set(i, j, source[offset + rows[i] * width + columns.column(j)]);
            }
        }
        return matrix;
    }

    int image() {
        return image;
    }

    /** trace(BᵀB). */
    double trace(Backend<M> backend) {
        return MatrixView.of(backend, blurred).squaredNorm();
    }

    /** What is to be solved: A is the blurred image, B the sharp one, X the weights, and what they fit the restoration. */
    RidgeSystem<M> system() {
        return new RidgeSystem<>(blurred, sharp, weights, restored, gram);
    }

    /** Looks at the restoration, so that a backend cannot put the work off until somebody does. */
    void touch(Backend<M> backend) {
        backend.elements(restored);
    }

    /** Changes the sign of a column of B, and of one of S: rows and columns of W, and columns of R, change theirs. */
    void vary() {
        blurredInput.negateColumn(blurredSigns.next());
        sharpInput.negateColumn(sharpSigns.next());
    }

    /** What the backend has done to B and S, which it may only read. */
    List<String> complaints() {
        List<String> all = new ArrayList<>(blurredInput.complaints());
        all.addAll(sharpInput.complaints());
        return all;
    }

    /** R as an answer that can be compared from call to call. */
    Answer answer(Backend<M> backend, double tolerance) {
        return new MatrixAnswer<>(backend, restored, row -> 1, sharpSigns::of, tolerance);
    }

    /** Writes the restoration into an image, which begins at {@code offset}; what the support leaves out is not written. */
    void copyRestored(Backend<M> backend, double[] pixels, int offset) {
        MatrixView view = MatrixView.of(backend, restored);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < sharpColumns.size(); j++) {
                pixels[offset + rows[i] * width + sharpColumns.column(j)] = sharpSigns.of(j) * view.get(i, j);
            }
        }
    }

    /** The worse of the backward errors of the weights and of the restoration, in units of ε. */
    double backwardError(Backend<M> backend, double lambda) {
        return Math.max(
                BackwardError.ofWeights(backend, blurred, sharp, weights, lambda),
                BackwardError.ofProduct(backend, blurred, weights, restored));
    }
}
