package org.deblurbench.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
    @Test
    void aNearNameIsSuggested() {
        assertThat(Nearest.to("ejlm", List.of("ejml", "jblas")))
                .isEqualTo("did you mean ejml? (there are: ejml, jblas)");
    }

    @Test
    void withoutANearNameAllAreListed() {
        assertThat(Nearest.to("mkl", List.of("openblas", "jblas"))).isEqualTo("there are: openblas, jblas");
    }
}
