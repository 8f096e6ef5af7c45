package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.deblurbench.backend.ejml.EjmlBackendProvider;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class BackendsTest {
    @Test
    void findsEveryProviderNamedInMetaInf() throws Exception {
        String file = "/META-INF/services/" + BackendProvider.class.getName();
        List<String> named;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(BackendsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            named = reader.lines().filter(line -> !line.isBlank()).collect(Collectors.toList());
        }
        assertThat(named).isNotEmpty();
        assertThat(Backends.onClassPath().byName().values())
                .extracting(provider -> provider.getClass().getName())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void sortsThemByName() {
        Backends backends = Backends.onClassPath();
        assertThat(List.copyOf(backends.byName().keySet())).isSorted().contains("ejml", "ojalgo");
        backends.byName()
                .forEach((name, provider) -> assertThat(provider.name()).isEqualTo(name));
    }

    @Test
    void opensByName() throws Exception {
        Backend<?> backend = Backends.onClassPath().open("ejml", BackendSettings.DEFAULT);
        assertThat(backend.provenance().library()).startsWith("EJML");
    }

    @Test
    void refusesANameThatNobodyHas() {
        Backends backends = Backends.onClassPath();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> backends.open("no-such-backend", BackendSettings.DEFAULT))
                .withMessageContaining("no-such-backend")
                .withMessageContaining("ejml");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> backends.openFloat("no-such-backend", BackendSettings.DEFAULT))
                .withMessageContaining("no-such-backend");
    }

    @Test
    void whatOverridesAnOperationOfABackendIsNamedInItsProvenance() throws Exception {
        Backend<DMatrixRMaj> ejml = new EjmlBackendProvider().open(BackendSettings.DEFAULT);
        Backend<DMatrixRMaj> overriding = new ForwardingBackend<>(ejml) {};

        assertThat(overriding.provenance().library()).startsWith("EJML");
        assertThat(overriding.provenance().details())
                .containsEntry("overridden by", overriding.getClass().getName())
                .containsAllEntriesOf(ejml.provenance().details());
    }

    @Test
    void cannotBeChanged() {
        Backends backends = Backends.onClassPath();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> backends.byName().clear());
    }
}
