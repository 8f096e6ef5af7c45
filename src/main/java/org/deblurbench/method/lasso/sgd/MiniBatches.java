package org.deblurbench.method.lasso.sgd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.deblurbench.backend.Backend;
import org.deblurbench.method.lasso.problem.LassoProblem;

/**
 * The training images of a problem, cut at random into batches that are matrices of their own: no image is gathered
 * while a solver works. The seed decides the cut and all orders, on every backend alike.
 *
 * @param <M> the backend's matrix type
 */
final class MiniBatches<M> {
    private final Backend<M> backend;
    private final List<M> blurred = new ArrayList<>();
    private final List<M> sharp = new ArrayList<>();
    private final int[] order;
    private final long seed;
    private final Random random = new Random(0);

    MiniBatches(LassoProblem<M> problem, int size, long seed) {
        this.backend = problem.backend();
        this.seed = seed;
        int images = backend.rows(problem.blurred());
        int[] permutation = new int[images];
        fillIdentity(permutation);
        random.setSeed(seed);
        shuffle(permutation);
        for (int from = 0; from < images; from += size) {
            int count = Math.min(size, images - from);
            int[] batch = Arrays.copyOfRange(permutation, from, from + count);
            blurred.add(problem.data().trainingInputs(batch));
            sharp.add(problem.data().trainingOutputs(batch));
        }
        this.order = new int[blurred.size()];
    }

    /** How many batches there are. */
    int count() {
        return order.length;
    }

    /** X_B of a batch. */
    M blurred(int batch) {
        return blurred.get(batch);
    }

    /** S_B of a batch. */
    M sharp(int batch) {
        return sharp.get(batch);
    }

    /** The images of a batch. */
    int size(int batch) {
        return backend.rows(blurred.get(batch));
    }

    /** Goes back to the first epoch: the orders repeat from here. */
    void restart() {
        random.setSeed(seed + 1);
        fillIdentity(order);
    }

    /** Draws the order of the next epoch. */
    void shuffle() {
        shuffle(order);
    }

    /** Which batch comes k-th in this epoch. */
    int inOrder(int k) {
        return order[k];
    }

    /** The largest ‖X_B‖_F², which bounds the largest ‖X_B‖₂². */
    double largestSquaredNorm() {
        double largest = 0;
        for (M batch : blurred) {
            double[] x = backend.elements(batch);
            double sum = 0;
            for (int k = 0; k < backend.rows(batch) * backend.columns(batch); k++) {
                sum += x[k] * x[k];
            }
            // Math.max hands NaN on.
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    private static void fillIdentity(int[] a) {
        for (int i = 0; i < a.length; i++) {
            a[i] = i;
        }
    }

    /** Fisher and Yates. */
    private void shuffle(int[] a) {
        for (int i = a.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = a[i];
            a[i] = a[j];
            a[j] = kept;
        }
    }
}
