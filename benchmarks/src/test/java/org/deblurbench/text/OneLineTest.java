package org.deblurbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {
    @Test
    void leavesWhatIsSeenAsItself() {
        assertThat(OneLine.of("λ = 1e-6, ‖AX − B‖ “x” \uD835\uDD38")).isEqualTo("λ = 1e-6, ‖AX − B‖ “x” \uD835\uDD38");
    }

    @Test
    void escapesLineBreaksOfEveryKind() {
        assertThat(OneLine.of("a\nb\rc\r\nd\u0085e\u2028f\u2029g\u000bh\fi"))
                .isEqualTo("a\\nb\\rc\\r\\nd\\u0085e\\u2028f\\u2029g\\u000bh\\u000ci")
                .hasLineCount(1);
    }

    @Test
    void escapesWhatCommandsATerminal() {
        assertThat(OneLine.of("\u001b[2J\u0007\0\t\u007f\u009b1m"))
                .isEqualTo("\\u001b[2J\\u0007\\u0000\\t\\u007f\\u009b1m");
    }

    @Test
    void escapesWhatReordersOrHides() {
        assertThat(OneLine.of("a\u202eb\u200bc\uD800d")).isEqualTo("a\\u202eb\\u200bc\\ud800d");
    }

    @Test
    void writesNullAsAWord() {
        assertThat(OneLine.of(null)).isEqualTo("null");
    }
}
