package org.deblurbench.method.mlp;

import java.util.concurrent.atomic.AtomicInteger;
import org.deblurbench.parallel.Workers;

/**
 * Steps of {@link Adam} on all parameters of a network, shared out among threads in blocks of rows, as they come. Every
 * number is updated from itself alone, so the result depends neither on the blocks nor on the threads.
 *
 * @param <M> the backend's matrix type
 */
final class AdamSteps<M> implements Workers.Job {
    /** Numbers of a block: with the gradient and both moments they stay in a second-level cache. */
    private static final int BLOCK = 12_288;

    /** Fewer numbers than this are updated before another thread has begun. */
    private static final int NUMBERS_FOR_THREADS = 100_000;

    private final DenseLayer<M> hidden;
    private final DenseLayer<M> output;
    private final Workers workers;
    private final int width;
    private final int rows;
    private final int blocks;
    private final AtomicInteger next = new AtomicInteger();
    private Adam adam;
    private int step;

    AdamSteps(DenseLayer<M> hidden, DenseLayer<M> output, int width, int threads) {
        this.hidden = hidden;
        this.output = output;
        this.workers = new Workers(2L * width * width < NUMBERS_FOR_THREADS ? 1 : threads);
        this.width = width;
        this.rows = Math.max(1, BLOCK / width);
        this.blocks = (width + rows - 1) / rows;
    }

    /** One step. */
    void run(Adam adam, int step) {
        this.adam = adam;
        this.step = step;
        next.set(0);
        workers.run(this);
        hidden.updateBias(adam, step);
        output.updateBias(adam, step);
    }

    @Override
    public void work(int worker) {
        for (int k = next.getAndIncrement(); k < 2 * blocks; k = next.getAndIncrement()) {
            int from = k % blocks * rows;
            (k < blocks ? hidden : output).updateWeights(adam, step, from, Math.min(width, from + rows));
        }
    }
}
