package org.deblurbench.backend.openblas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.junit.jupiter.api.Test;

/** In a JVM of its own: netlib looks for its native code once. */
class NetlibUnavailableTest {
    @Test
    void refusesToRunOnTheJavaCodeOfNetlib() {
        System.setProperty("dev.ludovic.netlib.lapack.allowNative", "false");
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(() -> new OpenBlasBackendProvider().open(BackendSettings.DEFAULT))
                    .isInstanceOf(BackendUnavailableException.class)
                    .hasMessageContaining("netlib's JNI to lapack does not load")
                    .hasMessageContaining("dev.ludovic.netlib.lapack.allowNative unset")
                    .hasMessageNotContaining("\n");
        }
    }
}
