package org.deblurbench.benchmarks.direct;

import java.util.List;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.RowDeclined;
import org.deblurbench.method.ridge.NonBlindRidge;
import org.deblurbench.record.Verdict;

/** Non-blind ridge inversion as {@link NonBlindRidge} does it, written on one library. */
public interface DirectNonBlindRidge {
    /**
     * Restores every image: W = (BᵀB + λI)⁻¹ BᵀS, R = B W.
     *
     * @param lambda λ, positive
     * @return how many systems were solved
     * @throws ArithmeticException if λ is too small for a factorisation
     */
    int restore(double lambda);

    /**
     * An image's weights in the last restoration. Not for timed code.
     *
     * @param image index in the list of images
     * @return W, a copy
     */
    double[][] weights(int image);

    /**
     * An image as restored last. Not for timed code.
     *
     * @param image index in the list of images
     * @return R, a copy
     */
    double[][] restored(int image);

    /**
     * Converts the images into the library's matrices. The library itself has been loaded, and its threads set, by
     * opening its backend.
     *
     * @param backend the library, by its backend's name
     * @param threads how many threads one operation may use
     * @param images B and S of each image
     * @return not restored
     * @throws RowDeclined if nothing is written directly on {@code backend}: it is that library itself, or not ours
     */
    static DirectNonBlindRidge on(String backend, int threads, List<ImageArrays> images) {
        return switch (backend) {
            case "ejml" -> new EjmlNonBlindRidge(threads > 1, images);
            case "ojalgo" -> new OjAlgoNonBlindRidge(images);
            case "jblas" -> new JblasNonBlindRidge(images);
            case "openblas" -> new OpenBlasNonBlindRidge(images);
            default -> throw ForkReport.decline(Verdict.NOT_RUN, "nothing is written directly on '" + backend + "'");
        };
    }
}
