package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PrecisionTest {
    @ParameterizedTest
    @EnumSource
    void readsItsOwnLabel(Precision precision) {
        assertThat(precision.label()).matches("[a-z]+");
        assertThat(Precision.of(precision.label())).isSameAs(precision);
    }

    @Test
    void saysWhatThereIs() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Precision.of("half"))
                .withMessage("no precision is named 'half'; there are [double, float]");
    }

    @Test
    void aProviderOffersDoubleAloneUnlessItSaysOtherwise() {
        BackendProvider provider = new BackendProvider() {
            @Override
            public String name() {
                return "theirs";
            }

            @Override
            public Backend<?> open(BackendSettings settings) {
                throw new AssertionError("not asked for");
            }
        };
        assertThatExceptionOfType(SettingsNotOfferedException.class)
                .isThrownBy(() -> provider.openFloat(BackendSettings.DEFAULT))
                .withMessage("theirs has no single-precision routines here");
    }
}
