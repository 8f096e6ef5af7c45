package org.deblurbench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;

class JudgementTest {
    @Test
    void withinToleranceIsOk() {
        Judgement judgement = Judgement.referee().mspe(1.0000001, 1, 1e-6).decide();

        assertThat(judgement.verdict()).isEqualTo(Verdict.OK);
        assertThat(judgement.reason()).isEmpty();
        assertThat(judgement.mspe()).isEqualTo(1.0000001);
    }

    @Test
    void outsideToleranceIsWrongAndSaysWhy() {
        Judgement judgement = Judgement.referee().mspe(1.001, 1, 1e-6).decide();

        assertThat(judgement.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(judgement.reason()).contains("1.001").contains("reference");
    }

    @Test
    void nanIsWrongEverywhere() {
        assertThat(Judgement.referee().mspe(Double.NaN).decide().verdict()).isEqualTo(Verdict.WRONG);
        assertThat(Judgement.referee().mspe(Double.NaN, 1, 1e9).decide().verdict())
                .isEqualTo(Verdict.WRONG);
        assertThat(Judgement.referee().atMost("error", Double.NaN, 1e9).decide().verdict())
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void theFirstFailureIsTheReason() {
        Judgement judgement =
                Judgement.referee().atMost("first", 2, 1).atMost("second", 3, 1).decide();

        assertThat(judgement.reason()).startsWith("first");
        assertThat(judgement.measures()).containsEntry("second", 3.0);
    }

    @Test
    void anErrorIsComparedWhereItsReferenceIsKnown() {
        assertThat(Judgement.referee()
                        .mspe(0.5, OptionalDouble.of(0.4), 0.01)
                        .decide()
                        .verdict())
                .isEqualTo(Verdict.WRONG);
        assertThat(Judgement.referee()
                        .mspe(0.5, OptionalDouble.empty(), 0.01)
                        .decide()
                        .verdict())
                .isEqualTo(Verdict.OK);
    }
}
