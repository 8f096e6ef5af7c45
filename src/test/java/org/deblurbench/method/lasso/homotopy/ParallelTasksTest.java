package org.deblurbench.method.lasso.homotopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParallelTasksTest {
    @ParameterizedTest
    @CsvSource({"0, 3", "1, 3", "100, 1", "100, 3"})
    void runsEachTaskOnce(int tasks, int threads) {
        AtomicIntegerArray runs = new AtomicIntegerArray(tasks);
        AtomicIntegerArray busy = new AtomicIntegerArray(threads);
        ParallelTasks.run(tasks, threads, (task, thread) -> {
            assertThat(busy.incrementAndGet(thread)).isEqualTo(1);
            runs.incrementAndGet(task);
            busy.decrementAndGet(thread);
        });
        for (int task = 0; task < tasks; task++) {
            assertThat(runs.get(task)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "3"})
    void throwsWhatATaskThrew(int threads) {
        assertThatThrownBy(() -> ParallelTasks.run(50, threads, (task, thread) -> {
                    if (task == 20) {
                        throw new IllegalStateException("twenty");
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("twenty");
    }

    @Test
    void finishesAndStaysInterruptedWhenInterrupted() {
        AtomicIntegerArray runs = new AtomicIntegerArray(10);
        Thread.currentThread().interrupt();

        ParallelTasks.run(10, 2, (task, thread) -> runs.incrementAndGet(task));

        assertThat(Thread.interrupted()).isTrue();
        for (int task = 0; task < 10; task++) {
            assertThat(runs.get(task)).isEqualTo(1);
        }
    }
}
