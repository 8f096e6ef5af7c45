package org.deblurbench.hostile;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.deblurbench.fork.ForkReport;

/** At which of its calls a backend is wrong. Asked once a call. */
final class When {
    private final BooleanSupplier wrong;

    private When(BooleanSupplier wrong) {
        this.wrong = wrong;
    }

    boolean now() {
        return wrong.getAsBoolean();
    }

    static When always() {
        return new When(() -> true);
    }

    /** Each {@code step}th call. */
    static When every(int step) {
        int[] calls = {0};
        return new When(() -> ++calls[0] % step == 0);
    }

    /** The first calls. */
    static When first(int count) {
        int[] calls = {0};
        return new When(() -> ++calls[0] <= count);
    }

    /** The second call and some more. */
    static When early(int last) {
        int[] calls = {0};
        return new When(() -> ++calls[0] > 1 && calls[0] <= last);
    }

    /** All calls after some time. */
    static When late(int millis) {
        Clock clock = new Clock();
        return new When(() -> clock.calls() > 1 && clock.millis() >= millis);
    }

    /** All calls in every fork but the first. */
    static When inLaterForks() {
        boolean later = Integer.getInteger(ForkReport.FORK, 1) > 1;
        return new When(() -> later);
    }

    /** Counts calls, and the time since the first. */
    private static final class Clock {
        private int calls;
        private long start;

        int calls() {
            if (calls++ == 0) {
                start = System.nanoTime();
            }
            return calls;
        }

        long millis() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        }
    }
}
