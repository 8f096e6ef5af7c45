package org.deblurbench.backend.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorUnavailableTest {
    /** In a JVM without the module. */
    static final class Opening {
        private Opening() {}

        public static void main(String[] arguments) {
            for (int attempt = 0; attempt < 2; attempt++) {
                try {
                    new VectorBackendProvider().open(BackendSettings.DEFAULT);
                } catch (BackendUnavailableException e) {
                    System.out.println(e.getMessage());
                }
            }
        }
    }

    @Test
    void saysThatTheModuleIsMissing() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Opening.class.getName())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .allMatch(line -> line.contains("start a JDK that has it with --add-modules jdk.incubator.vector"));
    }

    @ParameterizedTest
    @CsvSource({
        "deblurbench.vector.bits, 64",
        "deblurbench.vector.bits, 1024",
        "deblurbench.vector.bits, wide",
        "deblurbench.vector.registers, 24"
    })
    void refusesSettingsThatMakeNoSense(String property, String value) {
        System.setProperty(property, value);
        try {
            assertThatThrownBy(() -> new VectorBackendProvider().open(BackendSettings.DEFAULT))
                    .isInstanceOf(BackendUnavailableException.class)
                    .hasMessageContaining(property + " is '" + value + "'")
                    .hasMessageNotContaining("\n");
        } finally {
            System.clearProperty(property);
        }
    }
}
