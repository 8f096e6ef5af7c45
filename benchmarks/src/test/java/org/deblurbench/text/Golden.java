package org.deblurbench.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares with a file of the test resources, and leaves what differs in {@code target/golden} to be looked at. */
final class Golden {
    private Golden() {}

    static void check(String name, String text) throws IOException {
        // As it is written: what no file can hold is a question mark there.
        String actual = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        String expected;
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            expected = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (!expected.equals(actual)) {
            Path directory = Files.createDirectories(Path.of("target", "golden"));
            Files.write(directory.resolve(name), actual.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(actual).isEqualTo(expected);
    }
}
