package org.deblurbench.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private final Workers workers = new Workers(3);

    @Test
    void everyThreadWorksOnceAndIsWaitedFor() {
        for (int round = 0; round < 2000; round++) {
            int[] done = new int[3];
            workers.run(worker -> done[worker]++);
            assertThat(done).containsOnly(1);
        }
    }

    @Test
    void helpersThatWereParkedOrHaveEndedComeBack() throws InterruptedException {
        for (long pause : new long[] {0, 5, 2500, 0}) {
            Thread.sleep(pause);
            AtomicInteger done = new AtomicInteger();
            workers.run(worker -> done.incrementAndGet());
            assertThat(done).hasValue(3);
        }
    }

    @Test
    void helpersThatAreIdleEnd() throws InterruptedException {
        workers.run(worker -> {});
        assertThat(helpers()).isPositive();
        Thread.sleep(2500);
        assertThat(helpers()).isZero();
    }

    @Test
    void whatAThreadThrowsReachesTheCallerAndEndsNothing() {
        for (int thrower = 0; thrower < 3; thrower++) {
            int failing = thrower;
            assertThatThrownBy(() -> workers.run(worker -> {
                        if (worker == failing) {
                            throw new ArithmeticException("here");
                        }
                    }))
                    .hasMessageContaining("here");
            everyThreadWorksOnceAndIsWaitedFor();
        }
    }

    private static long helpers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("deblurbench-"))
                .count();
    }
}
