package org.deblurbench.benchmarks.direct;

import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.RowDeclined;
import org.deblurbench.method.ridge.RidgeRegression;
import org.deblurbench.record.Verdict;

/** Ridge regression as {@link RidgeRegression} does it, written on one library. */
public interface DirectRidgeRegression {
    /**
     * Learns the weights W = (XᵀX + λI)⁻¹ XᵀS.
     *
     * @param lambda λ, positive
     * @return W, as the library's matrix
     * @throws ArithmeticException if λ is too small for the factorisation
     */
    Object fit(double lambda);

    /**
     * The weights that were learned last. Not for timed code.
     *
     * @return W, a copy
     */
    double[][] weights();

    /**
     * Converts the training images into the library's matrices. The library itself has been loaded, and its threads
     * set, by opening its backend.
     *
     * @param backend the library, by its backend's name
     * @param threads how many threads one operation may use
     * @param x X, the blurred images, one a row
     * @param s S, the sharp images, one a row
     * @return not fitted
     * @throws RowDeclined if nothing is written directly on {@code backend}: it is that library itself, or not ours
     */
    static DirectRidgeRegression on(String backend, int threads, double[][] x, double[][] s) {
        return switch (backend) {
            case "ejml" -> new EjmlRidgeRegression(threads > 1, x, s);
            case "ojalgo" -> new OjAlgoRidgeRegression(x, s);
            case "jblas" -> new JblasRidgeRegression(x, s);
            case "openblas" -> new OpenBlasRidgeRegression(x, s);
            default -> throw ForkReport.decline(Verdict.NOT_RUN, "nothing is written directly on '" + backend + "'");
        };
    }
}
