package org.deblurbench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {
    @Test
    void theDefaultIsTheReports() {
        assertThat(Split.DEFAULT).isEqualTo(new Split(1000, 2000, 1000)).hasToString("1000,2000,1000");
        assertThat(Split.DEFAULT.total()).isEqualTo(4000);
    }

    @Test
    void readsWhatItWrites() {
        assertThat(Split.parse("1,20,300")).isEqualTo(new Split(1, 20, 300));
        assertThat(Split.parse(" 1, 20 ,300 ")).isEqualTo(new Split(1, 20, 300));
        assertThat(Split.parse(Split.DEFAULT.toString())).isEqualTo(Split.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1000", "1,2", "1,2,3,4", "1,2,", "a,b,c", "1.5,2,3", "1,2,99999999999"})
    void refusesWhatIsNotThreeNumbers(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.parse(text))
                .withMessage("split '" + text
                        + "' is not three whole numbers (test,training,validation), as in 1000,2000,1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0,1,1", "1,0,1", "1,1,0", "-1,1,1"})
    void refusesEmptyParts(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Split.parse(text))
                .withMessage("split " + text + ": each part needs at least 1 image, as in 1000,2000,1000");
    }

    @Test
    void refusesASumThatOverflows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Split(Integer.MAX_VALUE, 1, 1))
                .withMessageContaining("more images in all than an array can hold");
    }
}
