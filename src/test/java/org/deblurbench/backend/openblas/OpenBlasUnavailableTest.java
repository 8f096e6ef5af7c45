package org.deblurbench.backend.openblas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.junit.jupiter.api.Test;

/** In a JVM of its own: a platform without native code cannot be put right later. */
class OpenBlasUnavailableTest {
    @Test
    void saysInOneLineWhyAndWhatToDo() {
        System.setProperty("os.arch", "none");
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> new OpenBlasBackendProvider().open(BackendSettings.DEFAULT))
                    .isInstanceOf(BackendUnavailableException.class)
                    .hasMessageContaining("jniopenblas_nolapack")
                    .hasMessageContaining("put org.bytedeco:javacpp and org.bytedeco:openblas for this platform on")
                    .hasMessageNotContaining("\n");
        }
    }
}
