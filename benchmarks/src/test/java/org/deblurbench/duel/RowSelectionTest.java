package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RowSelectionTest {
    private static SideListing.Benchmark benchmark(String name) {
        return new SideListing.Benchmark(name, "avgt", List.of(), -1, new TreeMap<>());
    }

    @Test
    void namesThatDifferAreMatchedAndNoOtherIsAskedFor() {
        RowSelection selection = new RowSelection(
                List.of(), List.of(), List.of(), Map.of(), new RowSelection.NewName("Old.", "New."), Map.of());
        List<SideListing.Benchmark> ofOld = List.of(benchmark("a.Old.run"));

        assertThat(selection.hasNewName("a.Old.run")).isTrue();
        assertThat(selection.hasNewName("a.Third.run")).isFalse();
        assertThat(selection.newName("a.Old.run")).isEqualTo("a.New.run");
        assertThat(selection.amongNew(
                        ofOld, List.of(benchmark("a.New.run"), benchmark("a.New.runs"), benchmark("b.Third.run"))))
                .containsExactly(benchmark("a.New.run"));
    }

    @Test
    void aBenchmarkMayBeNamedAsOnEitherSide() {
        List<SideListing.Benchmark> all = List.of(benchmark("a.DirectBench.run"), benchmark("a.Other.run"));
        for (String asked : List.of("a.DirectBench", "a.Bench.run")) {
            RowSelection selection = new RowSelection(
                    List.of(asked),
                    List.of(),
                    List.of(),
                    Map.of(),
                    new RowSelection.NewName("DirectBench", "Bench"),
                    Map.of());
            assertThat(selection.among(all)).containsExactly(benchmark("a.DirectBench.run"));
        }
    }
}
