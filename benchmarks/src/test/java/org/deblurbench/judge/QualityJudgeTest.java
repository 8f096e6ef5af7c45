package org.deblurbench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;

class QualityJudgeTest {
    @Test
    void onlyARunThatReachedItsTargetHasATime() {
        Judgement reached = QualityJudge.of(0.021, 0.02, true, 0.0199, 12, 1.5);
        Judgement missed = QualityJudge.of(0.021, 0.02, false, 0.0201, 400, 99);

        assertThat(reached.verdict()).isEqualTo(Verdict.OK);
        assertThat(reached.reason()).contains("0.0199", "iteration 12", "1.5");
        assertThat(reached.measures()).containsEntry("seconds to target", 1.5);
        assertThat(missed.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(missed.reason()).contains("0.0201", "0.02");
        assertThat(missed.measures().get("seconds to target")).isNaN();
    }
}
