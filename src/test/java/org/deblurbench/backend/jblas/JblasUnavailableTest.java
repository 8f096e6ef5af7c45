package org.deblurbench.backend.jblas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.junit.jupiter.api.Test;

/** In a JVM of its own: jblas looks for its native code once. */
class JblasUnavailableTest {
    @Test
    void saysInOneLineWhyAndWhatToDo() {
        System.setProperty("os.arch", "none");
        assertThatThrownBy(() -> new JblasBackendProvider().open(BackendSettings.DEFAULT))
                .isInstanceOf(BackendUnavailableException.class)
                .hasMessageContaining("jblas_arch_flavor")
                .hasMessageContaining("its jar has native code for few platforms")
                .hasMessageNotContaining("\n");
    }
}
