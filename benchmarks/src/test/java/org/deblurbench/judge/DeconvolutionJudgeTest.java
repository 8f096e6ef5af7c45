package org.deblurbench.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.ImageSet;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.method.deconvolution.WienerDeconvolution;
import org.deblurbench.record.Verdict;
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

    /** Images that restore to black, so that their MSPE is the mean square of the sharp ones. */
    private static ImagePairs black(double meanSquare) {
        double[] sharp = new double[128];
        Arrays.fill(sharp, Math.sqrt(meanSquare));
        return ImagePairs.of(8, 8, new double[128], sharp);
    }

    private static WienerDeconvolution wiener(double mspe) {
        WienerDeconvolution deconvolution =
                new WienerDeconvolution(Kernel.gaussian(3, 1), black(mspe), WienerDeconvolution.Padding.NONE);
        deconvolution.restore(1e-3);
        return deconvolution;
    }

    private static Verdict tunedWiener(double mspe, boolean padded, boolean references) {
        return DeconvolutionJudge.ofTunedWiener(wiener(mspe), 1e-3, padded, references)
                .verdict();
    }

    @Test
    void wienersFilterAtItsBestIsAsGoodAsItsReference() {
        for (double part : new double[] {0.991, 1.009}) {
            assertThat(tunedWiener(0.0055 * part, false, true)).isEqualTo(Verdict.OK);
            assertThat(tunedWiener(0.00155 * part, true, true)).isEqualTo(Verdict.OK);
        }
        for (double part : new double[] {0.989, 1.011}) {
            assertThat(tunedWiener(0.0055 * part, false, true)).isEqualTo(Verdict.WRONG);
            assertThat(tunedWiener(0.00155 * part, true, true)).isEqualTo(Verdict.WRONG);
        }
        assertThat(tunedWiener(0.5, false, false)).isEqualTo(Verdict.OK);
        assertThat(tunedWiener(Double.NaN, false, false)).isEqualTo(Verdict.WRONG);
    }

    @Test
    void wienersFilterIsNotFarOff() {
        assertThat(DeconvolutionJudge.ofWiener(wiener(0.9)).verdict()).isEqualTo(Verdict.OK);
        assertThat(DeconvolutionJudge.ofWiener(wiener(1.1)).verdict()).isEqualTo(Verdict.WRONG);
    }

    private static TikhonovDeconvolution<?> tikhonov(ImagePairs images, double lambda) throws Exception {
        TikhonovDeconvolution<?> deconvolution = new TikhonovDeconvolution<>(
                Backends.onClassPath().open("ejml", BackendSettings.DEFAULT), Kernel.gaussian(3, 1), images);
        deconvolution.restore(lambda);
        return deconvolution;
    }

    private static Verdict tikhonov(double mspe, double lambda, boolean references) throws Exception {
        return DeconvolutionJudge.ofTikhonov(tikhonov(black(mspe), lambda), lambda, references)
                .verdict();
    }

    @Test
    void tikhonovsErrorIsThatOfTheReference() throws Exception {
        double reference = 0.009049933961359644;
        assertThat(tikhonov(reference * (1 + 1e-10), 1e-2, true)).isEqualTo(Verdict.OK);
        assertThat(tikhonov(reference * (1 + 1e-8), 1e-2, true)).isEqualTo(Verdict.WRONG);
        assertThat(tikhonov(reference * (1 + 1e-8), 1e-2, false)).isEqualTo(Verdict.OK);
        // Rounding counts for more where lambda is small.
        assertThat(tikhonov(7.888425911034514e-16 * (1 + 1e-6), 1e-14, true)).isEqualTo(Verdict.OK);
        assertThat(tikhonov(7.888425911034514e-16 * (1 + 1e-4), 1e-14, true)).isEqualTo(Verdict.WRONG);
        // There is no reference at this lambda.
        assertThat(tikhonov(0.5, 2, true)).isEqualTo(Verdict.OK);
    }

    @Test
    void tikhonovsRestorationsSolveTheirEquations() throws Exception {
        ImagePairs images = new ImagePairs(images(), images());
        TikhonovDeconvolution<?> deconvolution = tikhonov(images, 1e-3);
        assertThat(DeconvolutionJudge.ofTikhonov(deconvolution, 1e-3, false).verdict())
                .isEqualTo(Verdict.OK);
        assertThat(DeconvolutionJudge.ofTunedTikhonov(deconvolution, 1e-3).verdict())
                .isEqualTo(Verdict.OK);

        deconvolution.restored()[100] += 1e-9;

        assertThat(DeconvolutionJudge.ofTikhonov(deconvolution, 1e-3, false).reason())
                .contains("backward error");
        assertThat(DeconvolutionJudge.ofTunedTikhonov(deconvolution, 1e-3).reason())
                .contains("backward error");
    }
}
