package org.deblurbench.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.deblurbench.run.UsageException;
import org.junit.jupiter.api.Test;

class OverheadCommandTest {
    @Test
    void isADuelOfTheDirectBenchmarksWithTheOthers() {
        assertThat(OverheadCommand.duel(List.of("--pairs", "5"), "a.jar"))
                .containsExactly(
                        "a.jar",
                        "a.jar",
                        "--pairs",
                        "5",
                        "--new-name",
                        "DirectBenchmark.=Benchmark.",
                        "-p",
                        "backend=ejml,ojalgo,jblas,openblas");
    }

    @Test
    void whatWasAskedForStaysAsItIs() {
        List<String> asked = List.of("RidgeRegressionBenchmark.fit", "-p", "backend=ejml", "-o", "Benchmark.txt");

        assertThat(OverheadCommand.duel(asked, "a.jar"))
                .containsAll(asked)
                .doesNotContain("backend=ejml,ojalgo,jblas,openblas");
    }

    @Test
    void goesOnWithWhatItBegan() {
        assertThat(OverheadCommand.duel(List.of("--resume", "o.jsonl"), "a.jar"))
                .containsExactly("--resume", "o.jsonl");
    }

    @Test
    void refusesTheSuitesOwnBackend() {
        assertThatThrownBy(() -> OverheadCommand.duel(List.of("-p", "backend=ejml,vector"), "a.jar"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("nothing is written directly on vector");
    }
}
