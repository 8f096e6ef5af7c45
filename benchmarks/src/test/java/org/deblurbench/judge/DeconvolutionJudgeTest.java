package org.deblurbench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.ImageSet;
import org.junit.jupiter.api.Test;

class DeconvolutionJudgeTest {
    private static ImageSet images() {
        return new ImageSet(2, 8, 8, new Random(1).doubles(128).toArray());
    }

    private static Kernel off(double error) {
        double[] weights = Degradation.DEFAULT.kernel().weights();
        weights[7] += error;
        return Kernel.of(5, 5, weights);
    }

    @Test
    void aKernelLearnedWithoutNoiseIsExact() {
        assertThat(DeconvolutionJudge.ofKernel(off(1e-14), Degradation.DEFAULT, images())
                        .verdict())
                .isEqualTo(Verdict.OK);
        assertThat(DeconvolutionJudge.ofKernel(off(1e-9), Degradation.DEFAULT, images())
                        .verdict())
                .isEqualTo(Verdict.WRONG);
    }

    @Test
    void withNoiseItsErrorIsToldButNotJudged() {
        Judgement judgement = DeconvolutionJudge.ofKernel(off(1e-3), Degradation.DEFAULT.with(null, "0.01"), images());

        assertThat(judgement.verdict()).isEqualTo(Verdict.OK);
        assertThat(judgement.measures().get("largest weight error")).isBetween(0.9e-3, 1.1e-3);
    }
}
