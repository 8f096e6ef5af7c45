package org.deblurbench.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Arrays;

/** Any bytes are images, or are refused in one line: nothing else comes out of the reader. */
class IdxReaderFuzzTest {
    @FuzzTest(maxExecutions = 50_000)
    void readsOrRefuses(byte[] bytes) {
        try {
            IdxImages images = IdxReader.read("fuzz", () -> new ByteArrayInputStream(bytes));
            assertThat(images.count()).isPositive();
            assertThat(images.height()).isPositive();
            assertThat(images.width()).isPositive();
            assertThat(images.sha256()).matches("[0-9a-f]{64}");
            assertThat(Arrays.stream(images.slice(0, 1).values())).allMatch(value -> value >= 0 && value <= 1);
            images.slice(images.count() - 1, images.count());
        } catch (ImageFileException e) {
            assertThat(e.getMessage()).startsWith("fuzz").matches("\\P{Cntrl}+");
        }
    }
}
