package org.deblurbench.backend.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.ejml.EjmlBackendProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each promise, broken by a backend that is EJML but for that: the check of that name complains, in one line. */
class ConformanceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "tells what computes: WRONG_THREADS",
                "allocates zeros: ALLOCATES_ONES",
                "allocates zeros: LIES_ABOUT_SHAPES",
                "refuses to allocate nothing: ALLOCATES_ANYTHING",
                "hands out elements that are the matrix itself: COPIES_ELEMENTS",
                "lays elements out in the order stated: SAYS_WRONG_ORDER",
                "gives each matrix a storage of its own: SHARES_STORAGE",
                "multiplies for every transpose, alpha and beta: IGNORES_ALPHA",
                "multiplies for every transpose, alpha and beta: IGNORES_BETA",
                "multiplies for every transpose, alpha and beta: IGNORES_TRANSPOSES",
                "multiplies for every transpose, alpha and beta: READS_C_WITHOUT_BETA",
                "multiplies for every transpose, alpha and beta: DESTROYS_INPUTS",
                "multiplies at a size for threads: WRONG_WHEN_LARGE",
                "multiplies at 784: WRONG_WHEN_LARGE",
                "multiplies in any size after any other: WRONG_WHEN_SMALLER",
                "multiplies a matrix by itself: WRONG_FOR_SQUARES",
                "passes NaN on to its row and column only: SWALLOWS_NAN",
                "multiply refuses wrong shapes: ACCEPTS_ANYTHING",
                "multiply refuses wrong shapes: WRITES_BEFORE_REFUSING",
                "multiply refuses an output that is an input: ACCEPTS_ANYTHING",
                "multiply refuses an output that is an input: WRITES_BEFORE_REFUSING",
                "multiplies vectors for every transpose, alpha and beta: INEXACT",
                "multiplies vectors for every transpose, alpha and beta: DESTROYS_INPUTS",
                "multiplies vectors in any size after any other: WRONG_WHEN_SMALLER",
                "multiplyVector passes NaN on: SWALLOWS_NAN",
                "multiplyVector refuses wrong shapes: ACCEPTS_ANYTHING",
                "multiplyVector refuses wrong shapes: WRITES_BEFORE_REFUSING",
                "multiplyVector refuses an output that is an input: ACCEPTS_ANYTHING",
                "forms the lower triangle of the Gram matrix: UPPER_TRIANGLE",
                "forms the lower triangle of the Gram matrix: DESTROYS_INPUTS",
                "gram passes NaN on: SWALLOWS_NAN",
                "gram refuses wrong shapes: ACCEPTS_ANYTHING",
                "gram refuses wrong shapes: WRITES_BEFORE_REFUSING",
                "gram refuses an output that is its input: ACCEPTS_ANYTHING",
                "solves: INEXACT",
                "solves: READS_UPPER_TRIANGLE",
                "solves at 784 with as many right-hand sides: WRONG_WHEN_LARGE",
                "solves ill-conditioned systems to a backward error of rounding: INEXACT",
                "solves with Hilbert matrices: INEXACT",
                "solves in any size after any other: WRONG_WHEN_SMALLER",
                "solveSpd refuses indefinite matrices: SOLVES_ANYTHING",
                "solveSpd refuses any pivot that is not positive: SOLVES_ANYTHING",
                "solveSpd refuses singular matrices: SOLVES_ANYTHING",
                "'solveSpd passes NaN in the matrix on, or throws': SWALLOWS_NAN",
                "solveSpd passes NaN in a right-hand side on to its column only: SWALLOWS_NAN",
                "solveSpd refuses wrong shapes: ACCEPTS_ANYTHING",
                "solveSpd refuses wrong shapes: WRITES_BEFORE_REFUSING",
                "solveSpd refuses an output that is an input: ACCEPTS_ANYTHING",
                "finds eigenvalues and eigenvectors: INEXACT",
                "finds the eigenvalues of diagonal matrices: DESCENDING",
                "finds eigenvalues in any size after any other: WRONG_WHEN_SMALLER",
                "symmetricEigen refuses NaN: SWALLOWS_NAN",
                "symmetricEigen refuses wrong shapes: ACCEPTS_ANYTHING",
                "symmetricEigen refuses wrong shapes: WRITES_BEFORE_REFUSING",
                "symmetricEigen refuses an output that is an input: ACCEPTS_ANYTHING",
                "multiplies right every time: WRONG_ONCE_IN_A_THOUSAND",
                "multiplies right every time: REMEMBERS_ARGUMENTS",
                "multiplies vectors right every time: WRONG_ONCE_IN_A_THOUSAND",
                "forms Gram matrices right every time: WRONG_ONCE_IN_A_THOUSAND",
                "solves right every time: WRONG_ONCE_IN_A_THOUSAND",
                "finds eigenvalues right every time: WRONG_ONCE_IN_A_THOUSAND"
            })
    void complainsInOneLine(String promise, Fault fault) {
        BackendProvider provider = new Provider("faulty", fault);
        ConformanceCheck check = named(promise);
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> check.run(provider, BackendSettings.DEFAULT))
                .satisfies(e -> assertThat(e.getMessage()).isNotBlank().doesNotContain("\n"));
    }

    @Test
    void namesNoPromiseTwice() {
        for (Precision precision : Precision.values()) {
            assertThat(Conformance.in(precision).stream().map(ConformanceCheck::name))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void complainsOfANameThatCannotBeTyped() {
        BackendProvider provider = new Provider("No Name", Fault.INEXACT);
        assertThatExceptionOfType(ConformanceException.class)
                .isThrownBy(() -> named("has a name that can be typed").run(provider, BackendSettings.DEFAULT))
                .withMessageContaining("No Name");
    }

    @Test
    void whatABackendThrowsComesThrough() {
        BackendProvider provider = new BackendProvider() {
            @Override
            public String name() {
                return "thrower";
            }

            @Override
            public Backend<?> open(BackendSettings settings) {
                throw new IllegalArgumentException("not today");
            }
        };
        assertThatIllegalArgumentException()
                .isThrownBy(() -> named("allocates zeros").run(provider, BackendSettings.DEFAULT))
                .withMessage("not today");
    }

    private static ConformanceCheck named(String promise) {
        List<ConformanceCheck> found = Stream.of(Conformance.in(Precision.DOUBLE))
                .flatMap(List::stream)
                .filter(check -> check.name().equals(promise))
                .toList();
        assertThat(found).as(promise).hasSize(1);
        return found.get(0);
    }

    private record Provider(String name, Fault fault) implements BackendProvider {
        @Override
        public Backend<?> open(BackendSettings settings) {
            return new FaultyEjml(new EjmlBackendProvider().open(settings), fault);
        }
    }
}
