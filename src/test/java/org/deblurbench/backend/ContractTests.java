package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.deblurbench.backend.conformance.Conformance;
import org.junit.jupiter.api.DynamicTest;

/** The contract as tests of JUnit: all of it on one thread, and on two where the backend has them. */
final class ContractTests {
    private ContractTests() {}

    static Stream<DynamicTest> of(BackendProvider provider, Precision precision) throws BackendUnavailableException {
        Stream<DynamicTest> onOne = on(1, provider, precision);
        try {
            open(provider, precision, new BackendSettings(2));
        } catch (SettingsNotOfferedException e) {
            return Stream.concat(
                    onOne,
                    Stream.of(DynamicTest.dynamicTest(
                            "says that it has no two threads",
                            () -> assertThat(e).message().isNotBlank())));
        }
        return Stream.concat(onOne, on(2, provider, precision));
    }

    private static Stream<DynamicTest> on(int threads, BackendProvider provider, Precision precision) {
        BackendSettings settings = new BackendSettings(threads);
        return Conformance.in(precision).stream()
                .map(check -> DynamicTest.dynamicTest(
                        List.of("one thread: ", "two threads: ").get(threads - 1) + check.name(),
                        () -> check.run(provider, settings)));
    }

    private static MatrixMultiplication<?> open(BackendProvider provider, Precision precision, BackendSettings settings)
            throws BackendUnavailableException, SettingsNotOfferedException {
        return precision == Precision.DOUBLE ? provider.open(settings) : provider.openFloat(settings);
    }
}
