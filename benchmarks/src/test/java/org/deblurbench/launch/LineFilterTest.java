package org.deblurbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineFilterTest {
    private static final String END = System.lineSeparator();
    private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
    private final LineFilter filter = new LineFilter("WARNING: not this", seen::write);

    @Test
    void leavesTheLineOut() {
        assertThat(filtered("before" + END + "WARNING: not this" + END + "after"))
                .isEqualTo("before" + END + "after");
        assertThat(filtered("WARNING: not this" + END + "WARNING: not this" + END))
                .isEqualTo("before" + END + "after");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "WARNING: another", "WARNING: not this one", "WARNING: no", "WWARNING", "grün W"})
    void handsEverythingElseOn(String text) {
        assertThat(filtered(text)).isEqualTo(text);
    }

    private String filtered(String text) {
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            filter.accept(b);
        }
        filter.release();
        return seen.toString(StandardCharsets.UTF_8);
    }
}
