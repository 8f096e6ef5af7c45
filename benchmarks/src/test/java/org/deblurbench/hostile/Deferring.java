package org.deblurbench.hostile;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.ejml.data.DMatrixRMaj;

/** Puts work off, until elements are asked for a number of times. */
final class Deferring extends Interceptor {
    private final int patience;
    private final Queue<Runnable> pending = new ArrayDeque<>();
    private int asked;

    /**
     * A backend that is late.
     *
     * @param honest does the work
     * @param patience how often elements are handed out before it is done
     */
    Deferring(Backend<DMatrixRMaj> honest, int patience) {
        super(honest);
        this.patience = patience;
    }

    @Override
    void carryOut(List<DMatrixRMaj> inputs, DMatrixRMaj output, Runnable work) {
        pending.add(work);
        asked = 0;
    }

    @Override
    public double[] elements(DMatrixRMaj a) {
        if (asked++ >= patience) {
            while (!pending.isEmpty()) {
                pending.remove().run();
            }
        }
        return super.elements(a);
    }

    /** Works in the background, and has never finished when a call returns. */
    static Backend<DMatrixRMaj> inTheBackground(Backend<DMatrixRMaj> honest) {
        return new Interceptor(honest) {
            @Override
            void carryOut(List<DMatrixRMaj> inputs, DMatrixRMaj output, Runnable work) {
                Thread worker = new Thread(() -> {
                    pause();
                    work.run();
                });
                worker.setDaemon(true);
                worker.start();
            }
        };
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Hands out new elements with every result, so that whoever holds the old ones never sees it. */
    static Backend<DMatrixRMaj> inAnotherArray(Backend<DMatrixRMaj> honest) {
        return new Interceptor(honest) {
            @Override
            void carryOut(List<DMatrixRMaj> inputs, DMatrixRMaj output, Runnable work) {
                output.data = output.data.clone();
                work.run();
            }
        };
    }
}
