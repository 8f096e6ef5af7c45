package org.deblurbench.backend.jblas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.deblurbench.backend.BackendConformance;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.backend.natives.Warm;
import org.jblas.DoubleMatrix;
import org.junit.jupiter.api.Test;

class JblasBackendTest extends BackendConformance<DoubleMatrix> {
    @Override
    protected BackendProvider provider() {
        return new JblasBackendProvider();
    }

    @Test
    void offersOneThreadOnly() {
        assertThatThrownBy(() -> provider().open(new BackendSettings(2)))
                .isInstanceOf(SettingsNotOfferedException.class)
                .hasMessage("jblas is single-threaded; it was asked for 2 threads");
    }

    @Test
    void warmOperationsAllocateNothingOnTheHeap() throws Exception {
        assertThat(Warm.allocatedBytes(provider().open(BackendSettings.DEFAULT)))
                .isZero();
    }

    @Test
    void saysThatItCopies() throws Exception {
        Provenance provenance = provider().open(BackendSettings.DEFAULT).provenance();
        assertThat(provenance.library()).matches("jblas [\\d.]+");
        assertThat(provenance.nativeFile()).contains("jblas");
        assertThat(provenance.details()).containsEntry("arrays", "copied at the JNI border");
        assertThat(provenance.details().get("core type")).matches("[A-Z][A-Z0-9_]+");
    }
}
