package org.deblurbench.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Path TABLE = Path.of("..", "results", "wrong-backends.md");

    @Test
    void theTableSaysWhatTheCatalogueSays() throws IOException {
        String expected = CatalogueTable.markdown();
        Path made = Files.writeString(Path.of("target", "wrong-backends.md"), expected);

        assertThat(Files.readString(TABLE)).as("copy %s to %s", made, TABLE).isEqualTo(expected);
    }

    @Test
    void everyKindHasAWrongBackend() {
        assertThat(Arrays.stream(WrongBackend.values()).map(WrongBackend::kind)).contains(Kind.values());
    }
}
