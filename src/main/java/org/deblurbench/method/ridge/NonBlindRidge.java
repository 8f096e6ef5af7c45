package org.deblurbench.method.ridge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.RidgeSystem;
import org.deblurbench.check.Answer;
import org.deblurbench.check.BackwardError;
import org.deblurbench.check.JoinedAnswer;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.tuning.Arguments;
import org.deblurbench.method.tuning.LambdaSelection;
import org.deblurbench.metric.Mspe;

/**
 * Non-blind ridge inversion (J. King, Introduction to machine learning methods for image deblurring): for each image
 * alone, as the matrices B (blurred) and S (sharp) of its pixel rows and columns,
 *
 * <pre>W = (BᵀB + λI)⁻¹ BᵀS,  R = B W.</pre>
 *
 * The weights are computed <em>from the sharp image</em>: R is a projection of the truth onto the blurred image's
 * columns, a point of reference and a workload of many small systems, not a deblurring method.
 *
 * <p>Each pair is cropped to its support, which leaves W and R as they are, because what is left out has zero
 * weights. A zero column of B: its row of BᵀS is zero, and BᵀB + λI couples it to no other, so its weights are zero. A
 * zero column of S: so is that column of W. A row in which B is zero adds nothing to BᵀB or BᵀS, and is zero in BW. An
 * image that is zero throughout needs no system at all.
 *
 * <p>Weights and restoration of every image are kept, so that the answer that was timed is the one that is checked;
 * they lie beside the image's own inputs, which are streamed once. The Gram matrix, read back at once by the
 * factorisation, is scratch shared by all images of one size, and stays in the first-level cache.
 *
 * @param <M> the backend's matrix type
 */
public final class NonBlindRidge<M> {
    /**
     * Restorations are projections, and scatter far less than the weights that make them; what is left is for the smallest λ.
     */
    private static final double CALL_TOLERANCE = 1e-3;

    private final Backend<M> backend;
    private final ImagePairs images;
    private final List<CroppedPair<M>> pairs;
    private final List<RidgeSystem<M>> systems;

    /** The restorations as full images; what the supports leave out stays zero. */
    private final double[] restored;

    private final double largestTrace;
    private double lambda = Double.NaN;

    /**
     * Converts the images into matrices and allocates results and scratch.
     *
     * @param backend what computes
     * @param images the images to restore
     */
    public NonBlindRidge(Backend<M> backend, ImagePairs images) {
        this.backend = backend;
        this.images = images;
        this.pairs = new ArrayList<>(images.count());
        this.restored = new double[images.count() * images.pixels()];
        Map<Integer, M> grams = new HashMap<>();
        for (int image = 0; image < images.count(); image++) {
            CroppedPair.of(backend, images, image, n -> grams.computeIfAbsent(n, size -> backend.allocate(size, size)))
                    .ifPresent(pairs::add);
        }
        this.systems = pairs.stream().map(CroppedPair::system).toList();
        this.largestTrace =
                pairs.stream().mapToDouble(pair -> pair.trace(backend)).max().orElse(0);
    }

    /**
     * Restores every image. Allocates nothing.
     *
     * @param lambda λ, positive
     * @return how many systems were solved: the number of images that are not zero
     * @throws IllegalArgumentException unless {@code lambda} is positive and finite
     * @throws NotPositiveDefiniteException if λ is too small for an image, which the message names by its index; the
     *     restorations are undefined then
     */
    public int restore(double lambda) {
        Arguments.requireLambda(lambda);
        this.lambda = Double.NaN;
        try {
            backend.ridge(lambda, systems);
        } catch (NotPositiveDefiniteException e) {
            NotPositiveDefiniteException located = new NotPositiveDefiniteException(
                    "image " + pairs.get(e.system()).image() + " at lambda " + lambda + ": " + e.getMessage());
            located.initCause(e);
            throw located;
        }
        // By index: an iterator would be allocated.
        for (int i = 0; i < pairs.size(); i++) {
            pairs.get(i).touch(backend);
        }
        this.lambda = lambda;
        return pairs.size();
    }

    /**
     * Whether a Cholesky factorisation must succeed for every image: λ ≥ n ε trace(BᵀB), about 2e-12 on the default
     * images (N. J. Higham, Accuracy and Stability of Numerical Algorithms, 2nd ed., theorem 10.7, with the trace for the
     * norm). A smaller λ may break down, and then says nothing about the backend: it is below precision.
     *
     * @param lambda λ
     * @return false if {@link #restore} may throw {@link NotPositiveDefiniteException}
     */
    public boolean resolves(double lambda) {
        return lambda >= images.width() * Ridge.EPSILON * largestTrace;
    }

    /**
     * The mean square error per pixel of all restorations, over the full images.
     *
     * @return the mean over images and pixels of (S − R)²
     * @throws IllegalStateException if nothing has been restored
     */
    public double mspe() {
        return Mspe.of(images.sharpValues(), restored());
    }

    /**
     * The restored images, in full.
     *
     * @return one after another, each row-major; the same array every time
     * @throws IllegalStateException if nothing has been restored
     */
    public double[] restored() {
        requireRestored();
        int pixels = images.pixels();
        for (int i = 0; i < pairs.size(); i++) {
            pairs.get(i).copyRestored(backend, restored, pairs.get(i).image() * pixels);
        }
        return restored;
    }

    /**
     * The worst backward error of any image's weights or restoration: see {@link BackwardError}.
     *
     * @return in units of ε; NaN or infinite if a result holds either
     * @throws IllegalStateException if nothing has been restored
     */
    public double backwardError() {
        requireRestored();
        double worst = 0;
        for (CroppedPair<M> pair : pairs) {
            worst = Math.max(worst, pair.backwardError(backend, lambda));
        }
        return worst;
    }

    /**
     * Restores the images, which are validation images here, at every λ of a grid and selects the λ of the smallest
     * error. A λ at which a factorisation breaks down, although {@link #resolves} does not vouch for it, is below
     * precision: no value, never selected.
     *
     * @param lambdas the grid
     * @return the errors and the selection
     * @throws IllegalArgumentException unless all of {@code lambdas} are positive and finite
     * @throws NotPositiveDefiniteException as {@link #restore}, at a λ that must succeed
     */
    public LambdaSelection tune(double... lambdas) {
        List<LambdaSelection.Point> points = new ArrayList<>(lambdas.length);
        for (double candidate : lambdas) {
            points.add(point(candidate));
        }
        return LambdaSelection.of(points);
    }

    private LambdaSelection.Point point(double candidate) {
        try {
            restore(candidate);
            return new LambdaSelection.Point(candidate, OptionalDouble.of(mspe()));
        } catch (NotPositiveDefiniteException e) {
            if (resolves(candidate)) {
                throw e;
            }
            return LambdaSelection.Point.belowPrecision(candidate);
        }
    }

    /** Changes signs in every image pair, so that no call sees the images of another; restorations follow exactly. */
    void vary() {
        pairs.forEach(CroppedPair::vary);
    }

    /** What a backend has done to images that it may only read. */
    List<String> complaints() {
        return pairs.stream()
                .flatMap(pair -> pair.complaints().stream())
                .distinct()
                .toList();
    }

    /** All restorations as one answer that can be compared from call to call. */
    Answer answer() {
        return new JoinedAnswer(
                pairs.stream().map(pair -> pair.answer(backend, CALL_TOLERANCE)).toList());
    }

    private void requireRestored() {
        if (Double.isNaN(lambda)) {
            throw new IllegalStateException("no images have been restored");
        }
    }
}
