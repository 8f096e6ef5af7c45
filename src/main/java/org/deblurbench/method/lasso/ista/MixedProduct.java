package org.deblurbench.method.lasso.ista;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;

/**
 * G V in mixed precision: what a step adds, G (V − V'), in single precision, to a sum in double that is computed afresh, in
 * double, every so many iterations. Steps are small beside V, and what single precision loses of them is smaller still, so
 * iterations take the same course in half the time of their products. (N. J. Higham, T. Mary, Mixed precision algorithms in
 * numerical linear algebra, Acta Numerica 31, 2022.)
 *
 * @param <M> the matrix type in double precision
 * @param <F> the matrix type in single precision
 */
final class MixedProduct<M, F> implements GramProduct<M> {
    /** Iterations from one product in double precision to the next. */
    private static final int REFRESH = 16;

    private final LassoProblem<M> problem;
    private final FloatBackend<F> single;
    private final ActiveColumns<M> active;
    private final WholeProduct<M> whole;
    private final int n;
    private final F gram;

    /** The steps and what G makes of them, one of each for every width. */
    private final List<F> steps = new ArrayList<>();

    private final List<F> images = new ArrayList<>();

    /** G V as of the last iteration, laid out as {@link ActiveColumns#point}. */
    private final double[] sum;

    /**
     * Allocates.
     *
     * @throws IllegalArgumentException if matrices lie otherwise in single precision than in double
     */
    MixedProduct(LassoProblem<M> problem, FloatBackend<F> single, ActiveColumns<M> active) {
        if (single.order() != problem.backend().order()) {
            throw new IllegalArgumentException("matrices of single precision lie " + single.order()
                    + ", those of double " + problem.backend().order());
        }
        this.problem = problem;
        this.single = single;
        this.active = active;
        this.whole = new WholeProduct<>(problem, Formulation.ALL_PIXELS, active);
        this.n = problem.inputs().size();
        this.gram = single.allocate(n, n);
        for (int width : active.widths()) {
            steps.add(single.allocate(n, width));
            images.add(single.allocate(n, width));
        }
        this.sum = active.companion();
    }

    @Override
    public void begin() {
        round(problem.backend().elements(problem.gram()), single.elements(gram), 0, n * n);
    }

    @Override
    public void compute(int iteration) {
        double[] product = problem.backend().elements(active.product());
        int length = n * active.width();
        if (iteration % REFRESH == 1) {
            whole.compute(iteration);
            System.arraycopy(product, 0, sum, 0, length);
        } else {
            F step = steps.get(active.rung());
            F image = images.get(active.rung());
            copySteps(product, single.elements(step));
            single.multiply(1, gram, Transpose.NO, step, Transpose.NO, 0, image);
            float[] change = single.elements(image);
            for (int i = 0; i < length; i++) {
                double updated = sum[i] + change[i];
                sum[i] = updated;
                product[i] = updated;
            }
        }
    }

    /** Those of the active columns; columns that have retired stand still. */
    private void copySteps(double[] product, float[] to) {
        int width = active.width();
        int size = active.size();
        if (single.order() == StorageOrder.COLUMN_MAJOR) {
            round(product, to, 0, n * size);
            Arrays.fill(to, n * size, n * width, 0);
        } else {
            for (int i = 0; i < n; i++) {
                round(product, to, i * width, i * width + size);
                Arrays.fill(to, i * width + size, (i + 1) * width, 0);
            }
        }
    }

    private static void round(double[] from, float[] to, int start, int end) {
        for (int i = start; i < end; i++) {
            to[i] = (float) from[i];
        }
    }
}
