package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.deblurbench.parallel.Workers;
import org.junit.jupiter.api.Test;

class RidgeSharesTest {
    /** Systems that are told apart by their A. */
    private static List<RidgeSystem<Integer>> systems(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new RidgeSystem<>(i, i, i, i, i))
                .toList();
    }

    @Test
    void eachSystemIsSolvedOnce() {
        List<Integer> solved = Collections.synchronizedList(new ArrayList<>());
        RidgeShares<Integer> shares = new RidgeShares<>(
                new Workers(2),
                (worker, lambda, batch, first, end) ->
                        batch.subList(first, end).forEach(system -> solved.add(system.a())));

        for (int count : new int[] {0, 1, 8, 9, 100}) {
            solved.clear();
            shares.solve(1, systems(count));

            assertThat(solved)
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, count).boxed().toList());
        }
    }

    /** Both threads meet one, and wait for each other before, so that either may be the first to say so. */
    @Test
    void theFirstOfSeveralFailuresIsNamedWhoeverMeetsIt() {
        CyclicBarrier both = new CyclicBarrier(2);
        boolean[] met = new boolean[2];
        RidgeShares<Integer> shares = new RidgeShares<>(new Workers(2), (worker, lambda, batch, first, end) -> {
            if (!met[worker]) {
                met[worker] = true;
                await(both);
            }
            throw new NotPositiveDefiniteException(first, new NotPositiveDefiniteException("worker " + worker));
        });

        assertThatThrownBy(() -> shares.solve(1, systems(16)))
                .isInstanceOfSatisfying(
                        NotPositiveDefiniteException.class,
                        e -> assertThat(e.system()).isZero());
    }

    @Test
    void aFailureLeavesNothingBehind() {
        RidgeShares<Integer> shares = new RidgeShares<>(new Workers(1), (worker, lambda, batch, first, end) -> {
            if (lambda == 0) {
                throw new NotPositiveDefiniteException(first + 3, new NotPositiveDefiniteException("no"));
            }
        });

        assertThatThrownBy(() -> shares.solve(0, systems(20)))
                .isInstanceOf(NotPositiveDefiniteException.class)
                .hasMessage("system 3: no");
        shares.solve(1, systems(20));
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
