package org.deblurbench.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.deblurbench.method.Method;
import org.deblurbench.method.tuning.LambdaGrid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {

    @Test
    void coversTheGridsAboveWorkingPrecision() {
        for (double lambda : Method.NON_BLIND_RIDGE.grid()) {
            assertThat(Reference.NON_BLIND_RIDGE.test(lambda)).isPresent();
            assertThat(Reference.NON_BLIND_RIDGE.validation(lambda)).isPresent();
        }
        for (double lambda : Method.RIDGE_REGRESSION.grid()) {
            boolean resolved = lambda >= 1e-10;
            assertThat(Reference.RIDGE_REGRESSION.test(lambda).isPresent()).isEqualTo(resolved);
            assertThat(Reference.RIDGE_REGRESSION.validation(lambda).isPresent())
                    .isEqualTo(resolved);
        }
        assertThat(Reference.RIDGE_REGRESSION.test(2e-3)).isEmpty();
    }

    @Test
    void keepsTestAndValidationApart() {
        assertThat(Reference.RIDGE_REGRESSION.test(1e-8).orElseThrow()).isCloseTo(1.27726e-4, within(1e-9));
        assertThat(Reference.RIDGE_REGRESSION.validation(1e-8).orElseThrow()).isCloseTo(2.49829e-5, within(1e-10));
    }

    @Test
    void gridsAreExactDecades() {
        assertThat(Method.NON_BLIND_RIDGE.grid())
                .hasSize(16)
                .startsWith(1e-14, 1e-13)
                .endsWith(1, 10);
        assertThat(Method.RIDGE_REGRESSION.grid())
                .hasSize(17)
                .startsWith(1e-14, 1e-13)
                .endsWith(1, 10, 100);
        assertThat(LambdaGrid.decades(-23, -23)).containsExactly(1e-23);
        assertThatIllegalArgumentException().isThrownBy(() -> LambdaGrid.decades(1, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "non-blind-ridge, 1e-14, 2e-4",
        "non-blind-ridge, 1e-10, 2e-8",
        "non-blind-ridge, 1e-4, 1e-9",
        "ridge-regression, 1e-10, 2e-2",
        "ridge-regression, 1e-6, 2e-6",
        "ridge-regression, 100, 1e-9"
    })
    void toleranceGrowsAsTheRidgeShrinks(String label, double lambda, double expected) {
        Reference method = Reference.of(label);

        assertThat(method.tolerance(lambda)).isCloseTo(expected, within(1e-12 * expected));
        assertThat(method.agrees(1 + 0.99 * expected, 1, lambda)).isTrue();
        assertThat(method.agrees(1 - 0.99 * expected, 1, lambda)).isTrue();
        assertThat(method.agrees(1 + 1.01 * expected, 1, lambda)).isFalse();
        assertThat(method.agrees(1 - 1.01 * expected, 1, lambda)).isFalse();
        assertThat(method.agrees(Double.NaN, 1, lambda)).isFalse();
    }

    @Test
    void refusesWhatIsNotARidge() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reference.NON_BLIND_RIDGE.tolerance(0));
    }

    @Test
    void saysWhatTheTablesLack() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reference.of("wavelets"))
                .withMessageContaining("no tolerance of 'wavelets'");
    }
}
