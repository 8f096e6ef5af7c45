package org.deblurbench.backend.vector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps what there is for double and for float the same but for these words. */
class TwinsTest {
    private static final Path SOURCES = Path.of("main/java/org/deblurbench/backend/vector");

    @ParameterizedTest
    @ValueSource(strings = {"Tile", "Tile6", "Tile8", "Packing", "Operand", "Product"})
    void theFloatClassIsTheDoubleClass(String name) throws IOException {
        String twin = Files.readString(SOURCES.resolve("Double" + name + ".java"))
                .replace("double", "float")
                .replace("Double", "Float")
                .replace("DOUBLE", "FLOAT");
        // Shorter words may let the formatter join lines.
        assertThat(squeezed(Files.readString(SOURCES.resolve("Float" + name + ".java"))))
                .isEqualTo(squeezed(twin));
    }

    private static String squeezed(String source) {
        return source.replaceAll("\\s+", "");
    }
}
