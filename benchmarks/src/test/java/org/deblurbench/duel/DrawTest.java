package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Where objects begin must not decide who is faster. */
class DrawTest {
    private static final int DRAWS = 64_000;

    /** Each of a generator of its own, as in a duel. */
    private final List<Draw> draws = new SplittableRandom(1)
            .longs(DRAWS)
            .mapToObj(seed -> Draw.of(new Random(seed)))
            .toList();

    @Test
    void bothSidesDrawTheirPlacesAlike() {
        assertThat(draws.stream()
                        .filter(draw -> draw.oldFiller() < draw.newFiller())
                        .count())
                .isBetween(31_300L, 32_700L);
        for (ToIntFunction<Draw> side : List.<ToIntFunction<Draw>>of(Draw::oldFiller, Draw::newFiller)) {
            int[] words = new int[8];
            draws.forEach(draw -> words[side.applyAsInt(draw) % 8]++);
            for (int place : words) {
                assertThat(place).isBetween(7_600, 8_400);
            }
        }
    }

    @Test
    void whoBeginsHasNothingToDoWithIt() {
        assertThat(draws.stream()
                        .filter(Draw::newFirst)
                        .mapToInt(draw -> draw.oldFiller() - draw.newFiller())
                        .average()
                        .orElseThrow())
                .isBetween(-15.0, 15.0);
    }
}
