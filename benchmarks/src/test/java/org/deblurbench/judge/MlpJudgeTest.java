package org.deblurbench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.deblurbench.backend.Precision;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;

class MlpJudgeTest {
    private static Verdict verdict(double mspe, int epochs, Precision precision) {
        return MlpJudge.of(mspe, epochs, precision, true).verdict();
    }

    @Test
    void afterOneEpochTheErrorIsKnownToRounding() {
        double exact = MlpJudge.FIRST_EPOCH;
        assertThat(verdict(exact * (1 + 1e-10), 1, Precision.DOUBLE)).isEqualTo(Verdict.OK);
        assertThat(verdict(exact * (1 + 1e-7), 1, Precision.DOUBLE)).isEqualTo(Verdict.WRONG);
        assertThat(verdict(exact * (1 + 1e-7), 1, Precision.FLOAT)).isEqualTo(Verdict.OK);
        assertThat(verdict(exact * (1 + 1e-5), 1, Precision.FLOAT)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void laterItIsKnownToWhatSeedsExplain() {
        assertThat(verdict(0.00588, 200, Precision.FLOAT)).isEqualTo(Verdict.OK);
        assertThat(verdict(0.0065, 200, Precision.FLOAT)).isEqualTo(Verdict.WRONG);
        assertThat(verdict(0.0052, 200, Precision.DOUBLE)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void betweenReferencesItLiesBetweenThem() {
        assertThat(verdict(0.0125, 20, Precision.DOUBLE)).isEqualTo(Verdict.OK);
        assertThat(verdict(0.0105, 20, Precision.DOUBLE)).isEqualTo(Verdict.WRONG);
        assertThat(verdict(0.0160, 20, Precision.DOUBLE)).isEqualTo(Verdict.WRONG);
        assertThat(verdict(0.0046, 600, Precision.DOUBLE)).isEqualTo(Verdict.OK);
        assertThat(verdict(0.0072, 600, Precision.DOUBLE)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void otherDataHasNoReferenceButNanIsWrong() {
        assertThat(MlpJudge.of(0.5, 1, Precision.DOUBLE, false).verdict()).isEqualTo(Verdict.OK);
        assertThat(MlpJudge.of(Double.NaN, 1, Precision.DOUBLE, false).verdict())
                .isEqualTo(Verdict.WRONG);
    }
}
