package org.deblurbench.backend.openblas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.junit.jupiter.api.Test;

/** A platform for which bytedeco has native code and netlib has none. In a JVM of its own. */
class NetlibGlueMissingTest {
    @Test
    void saysWhyNetlibDoesNotLoad() {
        Loader.load(openblas_nolapack.class);
        System.setProperty("os.arch", "none");
        assertThatThrownBy(() -> new OpenBlasBackendProvider().open(BackendSettings.DEFAULT))
                .isInstanceOf(BackendUnavailableException.class)
                .hasMessageContaining(
                        "netlib's JNI to blas does not load on " + System.getProperty("os.name") + "-none")
                .hasMessageNotContaining("RuntimeException: Unable to load native")
                .hasMessageNotContaining("\n");
    }
}
