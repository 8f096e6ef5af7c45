package org.deblurbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.conformance.Conformance;
import org.junit.jupiter.api.Test;

/** With the hostile backends of the tests: whatever one does to its JVM, there is an outcome, and then the next. */
class ConformanceTrialTest {
    private static final int LOST_JVMS = 3;

    private static List<ConformanceTrial.Outcome> outcomes(String backend, Duration patience) throws Exception {
        List<ConformanceTrial.Outcome> outcomes = new ArrayList<>();
        new ConformanceTrial(patience).run(backend, 1, Precision.DOUBLE, outcomes::add);
        return outcomes;
    }

    @Test
    void anHonestBackendKeepsAll() throws Exception {
        List<ConformanceTrial.Outcome> outcomes = new ArrayList<>();
        new ConformanceTrial(Duration.ofMinutes(2)).run("openblas", 1, Precision.FLOAT, outcomes::add);
        assertThat(outcomes).hasSameSizeAs(Conformance.in(Precision.FLOAT)).allMatch(ConformanceTrial.Outcome::isKept);
    }

    @Test
    void wrongAnswersAreNamed() throws Exception {
        assertThat(outcomes("scaling", Duration.ofMinutes(2)))
                .hasSameSizeAs(Conformance.in(Precision.DOUBLE))
                .anyMatch(outcome -> !outcome.isKept()
                        && outcome.promise().equals("multiplies for every transpose, alpha and beta")
                        && outcome.complaint().contains("expected"))
                .anyMatch(outcome -> outcome.promise().equals("allocates zeros") && outcome.isKept());
    }

    @Test
    void whatIsThrownIsNamed() throws Exception {
        assertThat(outcomes("throwing", Duration.ofMinutes(2)))
                .anyMatch(outcome -> !outcome.isKept()
                        && outcome.complaint().startsWith("threw ")
                        && outcome.complaint().contains("a backend that throws"));
    }

    @Test
    void aJvmThatCrashesOrExitsIsReplacedAFewTimes() throws Exception {
        for (String backend : List.of("crashing", "exiting")) {
            List<ConformanceTrial.Outcome> broken = outcomes(backend, Duration.ofMinutes(2)).stream()
                    .filter(outcome -> !outcome.isKept())
                    .toList();
            assertThat(broken).hasSize(LOST_JVMS + 1);
            assertThat(broken.subList(0, LOST_JVMS))
                    .allMatch(outcome -> outcome.complaint().startsWith("its JVM ended with code "));
            assertThat(broken.get(LOST_JVMS).complaint()).startsWith("not tried, nor are the ");
        }
    }

    @Test
    void aHangIsEnded() throws Exception {
        assertThat(outcomes("hanging", Duration.ofSeconds(4)))
                .filteredOn(outcome -> !outcome.isKept())
                .first()
                .satisfies(outcome -> assertThat(outcome.complaint()).isEqualTo("did not return within 4 s"));
        assertThat(ProcessHandle.current()
                        .descendants()
                        .filter(process ->
                                process.info().commandLine().orElse("").contains("ConformanceFork")))
                .isEmpty();
    }
}
