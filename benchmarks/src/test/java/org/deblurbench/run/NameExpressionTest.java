package org.deblurbench.run;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameExpressionTest {
    private static final List<String> NAMES =
            Collections.nCopies(40, "org.deblurbench.benchmarks.RidgeRegressionDirectBenchmark.restoreTheLotOfThem");

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Ridge", "Ridge.*fit|Lasso", "^org\\.deblurbench\\.[a-z]+\\.\\w+Benchmark\\.fit$", "(a|b)*c?"
            })
    void allowsWhatPeopleWrite(String expression) {
        assertThatCode(() -> NameExpression.check(expression, NAMES)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"(\\w+\\.?)+\\1!", "(.*)*(.*)*(.*)*(.*)*(.*)*!"})
    void refusesWhatBacktracksForEver(String expression) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> NameExpression.check(expression, NAMES))
                .withMessageStartingWith("'" + expression + "' takes too long")
                .withMessageContaining("leave out repetitions inside repetitions");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ridge[", "(", "*", "a{2,1}", "\\"})
    void refusesWhatIsNoExpression(String expression) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> NameExpression.check(expression, NAMES))
                .withMessageContaining("is not a regular expression");
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> NameExpression.check("(".repeat(200_000) + ")".repeat(200_000), NAMES));
    }
}
