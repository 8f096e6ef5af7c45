package org.deblurbench.backend.openblas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendConformance;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.backend.natives.Warm;
import org.junit.jupiter.api.Test;

class OpenBlasBackendTest extends BackendConformance<OpenBlasMatrix> {
    @Override
    protected BackendProvider provider() {
        return new OpenBlasBackendProvider();
    }

    @Test
    void warmOperationsAllocateNothing() throws Exception {
        assertThat(Warm.allocatedBytes(open(1))).isZero();
    }

    @Test
    void callsNativeCodeInTheFileThatBytedecoLoaded() throws Exception {
        Provenance provenance = open(1).provenance();
        assertThat(provenance.library()).matches("OpenBLAS [\\d.]+ \\(bytedeco [\\d.]+-[\\d.]+ via netlib [\\d.]+\\)");
        assertThat(provenance.nativeFile()).contains("libopenblas_nolapack");
        assertThat(provenance.details())
                .containsEntry("calls", "dev.ludovic.netlib.blas.JNIBLAS, dev.ludovic.netlib.lapack.JNILAPACK");
        assertThat(provenance.details().get("core type")).matches("[A-Z][A-Z0-9]+");
    }

    @Test
    void backendsWithDifferentThreadCountsCanAlternate() throws Exception {
        OpenBlasLibrary library = OpenBlasLibrary.load();
        Backend<OpenBlasMatrix> one = open(1);
        Backend<OpenBlasMatrix> two = open(2);
        for (Backend<OpenBlasMatrix> backend : java.util.List.of(one, two, one, two)) {
            backend.gram(backend.allocate(2, 2), backend.allocate(2, 2));
            assertThat(library.currentThreads())
                    .isEqualTo(backend.provenance().threads())
                    .isEqualTo(backend == one ? 1 : 2);
        }
    }

    @Test
    void refusesMoreThreadsThanOpenBlasWasBuiltFor() {
        assertThatThrownBy(() -> open(100_000))
                .isInstanceOf(SettingsNotOfferedException.class)
                .hasMessageContaining("100000 threads")
                .hasMessageNotContaining("\n");
    }

    private Backend<OpenBlasMatrix> open(int threads) throws Exception {
        @SuppressWarnings("unchecked") // What this provider opens.
        Backend<OpenBlasMatrix> backend = (Backend<OpenBlasMatrix>) provider().open(new BackendSettings(threads));
        return backend;
    }
}
