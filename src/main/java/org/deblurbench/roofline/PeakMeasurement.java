package org.deblurbench.roofline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jdk.incubator.vector.VectorShape;

/**
 * Measures the {@link Peak}: loops that do one thing only, on all threads at a time, again and again; the best of all
 * trials counts, as nothing but disturbance makes one slower. Takes the module {@code jdk.incubator.vector}.
 */
public final class PeakMeasurement {
    /** More than the caches of most processors hold. */
    private static final int ELEMENTS = (256 << 20) / Double.BYTES;

    /** A rate that is so much better than the best before shows that the compiler had not finished. */
    private static final double IMPROVEMENT = 1.2;

    /** As many trials without such an improvement are asked for, however long the first ones took in the interpreter. */
    private static final int SETTLED = 10;

    private PeakMeasurement() {}

    /**
     * Measures six rates.
     *
     * @param threads all threads
     * @param time for each rate, from when the compiler has finished: a second leaves some trials
     * @return the best rates
     * @throws InterruptedException if interrupted meanwhile
     */
    public static Peak measure(int threads, Duration time) throws InterruptedException {
        double[] array = new double[ELEMENTS];
        // Untouched memory may all be one page of zeros.
        Arrays.fill(array, 1);
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            Peak.Rates one = rates(executor, 1, array, time);
            Peak.Rates all = threads == 1 ? one : rates(executor, threads, array, time);
            return new Peak(VectorShape.preferredShape().vectorBitSize(), threads, one, all);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Peak.Rates rates(ExecutorService executor, int threads, double[] array, Duration time)
            throws InterruptedException {
        List<Loop> reads = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            reads.add(new MemoryRead(
                    array, (int) ((long) ELEMENTS * i / threads), (int) ((long) ELEMENTS * (i + 1) / threads)));
        }
        return new Peak.Rates(
                best(executor, Collections.nCopies(threads, new DoubleFma()), time),
                best(executor, Collections.nCopies(threads, new FloatFma()), time),
                best(executor, reads, time));
    }

    /** The best rate of loops that run side by side, in 10⁹ a second. */
    static double best(ExecutorService executor, List<? extends Loop> loops, Duration time)
            throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(loops.size());
        List<Callable<Run>> tasks = new ArrayList<>();
        for (Loop loop : loops) {
            tasks.add(() -> {
                start.await();
                long from = System.nanoTime();
                double value = loop.run();
                return new Run(from, System.nanoTime(), value);
            });
        }
        double work = loops.stream().mapToDouble(Loop::work).sum();
        double best = 0;
        int trials = 0;
        long end = System.nanoTime() + time.toNanos();
        while (trials < SETTLED || System.nanoTime() < end) {
            double rate = work / nanoseconds(executor.invokeAll(tasks));
            if (rate > IMPROVEMENT * best) {
                trials = 0;
                end = System.nanoTime() + time.toNanos();
            }
            trials++;
            best = Math.max(best, rate);
        }
        return best;
    }

    /** From when the first began until the last ended. */
    private static double nanoseconds(List<Future<Run>> runs) throws InterruptedException {
        long from = Long.MAX_VALUE;
        long to = Long.MIN_VALUE;
        try {
            for (Future<Run> future : runs) {
                Run run = future.get();
                if (!(run.value > 0)) {
                    throw new IllegalStateException("a loop did not compute what it should: " + run.value);
                }
                from = Math.min(from, run.from);
                to = Math.max(to, run.to);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return to - from;
    }

    /** When a loop ran, and what came out. */
    private record Run(long from, long to, double value) {}
}
