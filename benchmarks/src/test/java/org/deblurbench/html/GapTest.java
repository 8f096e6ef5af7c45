package org.deblurbench.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Measured;
import org.deblurbench.record.Metric;
import org.deblurbench.record.RunRow;
import org.junit.jupiter.api.Test;

class GapTest {
    private static Shown single(double... iterations) {
        List<Double> fork = Arrays.stream(iterations).boxed().toList();
        double mean = fork.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        RunRow row = Samples.row("p.B.m", Map.of("backend", "a"), mean, null);
        Measured measured = new Measured(
                new Metric(mean, "ms/op", List.of(fork)),
                Map.of(),
                row.measured().setup(),
                "{}");
        return new Shown(
                "r0",
                0,
                new RunRow(
                        row.key(),
                        new Judgement(row.verdict(), "", null, Map.of()),
                        null,
                        row.provenance(),
                        1.0,
                        List.of(),
                        measured));
    }

    @Test
    void singleForksMustDifferByMoreThanTheirIterationsDo() {
        assertThat(Gap.close(single(10), single(10.9))).as("9 %").isTrue();
        assertThat(Gap.close(single(10), single(11.2))).as("12 %").isFalse();
        assertThat(Gap.close(single(10), single(10.2, 12.2)))
                .as("12 %, and 18 % between iterations")
                .isTrue();
    }

    @Test
    void intervalsMustNotOverlap() {
        Shown fast = new Shown("r0", 0, Samples.row("p.B.m", Map.of(), 10, null));

        assertThat(Gap.close(fast, new Shown("r1", 0, Samples.row("p.B.m", Map.of(), 10.01, null))))
                .isTrue();
        assertThat(Gap.close(fast, new Shown("r1", 0, Samples.row("p.B.m", Map.of(), 11, null))))
                .isFalse();
    }
}
