package org.deblurbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.deblurbench.method.tuning.LambdaGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceMspeTest {
    private final ReferenceMspe reference = ReferenceMspe.load();

    @Test
    void coversTheGridsAboveWorkingPrecision() {
        for (double lambda : LambdaGrid.nonBlindRidge()) {
            assertThat(reference.of(MethodId.NON_BLIND_RIDGE, lambda)).isPresent();
            assertThat(reference.ofValidation(MethodId.NON_BLIND_RIDGE, lambda)).isPresent();
        }
        for (double lambda : LambdaGrid.ridgeRegression()) {
            boolean resolved = lambda >= 1e-10;
            assertThat(reference.of(MethodId.RIDGE_REGRESSION, lambda).isPresent())
                    .isEqualTo(resolved);
            assertThat(reference.ofValidation(MethodId.RIDGE_REGRESSION, lambda).isPresent())
                    .isEqualTo(resolved);
        }
        assertThat(reference.of(MethodId.RIDGE_REGRESSION, 2e-3)).isEmpty();
    }

    @Test
    void keepsTestAndValidationApart() {
        assertThat(reference.of(MethodId.RIDGE_REGRESSION, 1e-8).orElseThrow()).isCloseTo(1.27726e-4, within(1e-9));
        assertThat(reference.ofValidation(MethodId.RIDGE_REGRESSION, 1e-8).orElseThrow())
                .isCloseTo(2.49829e-5, within(1e-10));
    }

    @Test
    void gridsAreExactDecades() {
        assertThat(LambdaGrid.nonBlindRidge())
                .hasSize(16)
                .startsWith(1e-14, 1e-13)
                .endsWith(1, 10);
        assertThat(LambdaGrid.ridgeRegression())
                .hasSize(17)
                .startsWith(1e-14, 1e-13)
                .endsWith(1, 10, 100);
        assertThat(LambdaGrid.decades(-23, -23)).containsExactly(1e-23);
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.decades(1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "NON_BLIND_RIDGE, 1e-14, 2e-4",
        "NON_BLIND_RIDGE, 1e-10, 2e-8",
        "NON_BLIND_RIDGE, 1e-4, 1e-9",
        "RIDGE_REGRESSION, 1e-10, 2e-2",
        "RIDGE_REGRESSION, 1e-6, 2e-6",
        "RIDGE_REGRESSION, 100, 1e-9"
    })
    void toleranceGrowsAsTheRidgeShrinks(MethodId method, double lambda, double expected) {
        assertThat(MspeTolerance.relative(method, lambda)).isCloseTo(expected, within(1e-12 * expected));
        assertThat(MspeTolerance.agrees(1 + 0.99 * expected, 1, method, lambda)).isTrue();
        assertThat(MspeTolerance.agrees(1 - 0.99 * expected, 1, method, lambda)).isTrue();
        assertThat(MspeTolerance.agrees(1 + 1.01 * expected, 1, method, lambda)).isFalse();
        assertThat(MspeTolerance.agrees(1 - 1.01 * expected, 1, method, lambda)).isFalse();
        assertThat(MspeTolerance.agrees(Double.NaN, 1, method, lambda)).isFalse();
    }

    @Test
    void refusesWhatIsNotARidge() {
        assertThatIllegalArgumentException().isThrownBy(() -> MspeTolerance.relative(MethodId.NON_BLIND_RIDGE, 0));
    }
}
