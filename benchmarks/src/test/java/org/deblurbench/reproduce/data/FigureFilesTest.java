package org.deblurbench.reproduce.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureFilesTest {
    private static final FigureData DATA = new FigureData.Builder()
            .add(new Curve(
                    "a, \"b\"",
                    List.of(new Point(1e-14, 0.1), new Point(2, 0.25, new Agreement(Agreement.Kind.NEAR, 0.5, 0.1)))))
            .add(Picture.of("sharp", "image 0", "0.1", Picture.Tone.GREY, 1, 0, 0.12345, 1))
            .add(Quantity.mspe("mspe", "M3", Double.NaN, OptionalDouble.of(0.5), 1e-9)
                    .reported("1.5E-4"))
            .find("Found.")
            .leaveOut("The rest.")
            .build();

    @TempDir
    Path directory;

    @Test
    void isReadAsItWasWritten() throws IOException {
        FigureFiles.write(directory, "fig", DATA);

        assertThat(FigureFiles.read(directory, "fig")).contains(DATA);
        assertThat(FigureFiles.read(directory, "other")).isEmpty();
    }

    @Test
    void csvIsQuoted() throws IOException {
        FigureFiles.write(directory, "fig", DATA);

        assertThat(directory.resolve("fig-curves.csv")).hasContent("""
                curve,x,y,reference,tolerance
                "a, ""b""\",1.0E-14,0.1,,
                "a, ""b""\",2.0,0.25,0.5,0.1
                """);
        assertThat(directory.resolve("fig-pictures.csv")).hasContent("""
                row,column,caption,y,pixels from left to right
                sharp,image 0,0.1,0,0,0.123,1.0
                """);
    }

    @Test
    void whatIsNotNearItsReferenceIsWrongAndSoIsWhatIsNoNumber() {
        assertThat(DATA.judged()).isEqualTo(2);
        assertThat(DATA.wrong()).isEqualTo(2);
        assertThat(new Agreement(Agreement.Kind.NEAR, 0.5, 0.5).holds(0.25)).isTrue();
        assertThat(new Agreement(Agreement.Kind.AT_MOST, 1e-20, 0).holds(1e-20)).isTrue();
        assertThat(new Agreement(Agreement.Kind.AT_MOST, 1e-20, 0).holds(1.1e-20))
                .isFalse();
        assertThat(new Agreement(Agreement.Kind.AT_MOST, 1e-20, 0).holds(Double.NaN))
                .isFalse();
    }

    @Test
    void damagedFileIsOneLine() throws IOException {
        for (String text : List.of("", "{", "[]", "{\"curves\": 3}", "{}")) {
            Files.writeString(directory.resolve("fig.json"), text);
            assertThatThrownBy(() -> FigureFiles.read(directory, "fig"))
                    .as(text)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("delete it, and the figure is measured again")
                    .hasMessageNotContaining("\n");
        }
    }
}
