package org.deblurbench.reproduce.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.deblurbench.plot.Theme;
import org.deblurbench.reproduce.data.Agreement;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Picture;
import org.deblurbench.reproduce.data.Point;
import org.deblurbench.reproduce.data.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrawingTest {
    private static final String HOSTILE = "<script>alert(1)</script>\" onload=\"x";

    private static final Sheet SHEET = new Sheet(
            "fig6",
            "Fig. 6",
            "The report: best at 1e-6.",
            List.of(
                    Panels.overLambda("path", "MSPE over λ", 1e-2, "validation"),
                    Panels.digits("Digits"),
                    Panels.noise()),
            new FigureData.Builder()
                    .add(new Curve(
                            "validation",
                            List.of(
                                    new Point(1e-4, 0.01, new Agreement(Agreement.Kind.NEAR, 0.01, 1e-9)),
                                    new Point(1e-2, 0.02, new Agreement(Agreement.Kind.NEAR, 0.03, 1e-9)),
                                    // Far outside: not shown, and no reason for an axis up to it.
                                    new Point(1, 1e9))))
                    .add(Picture.of("sharp", "image 0", "", Picture.Tone.GREY, 2, 0, 1, 0.5, 0.25))
                    .add(Picture.of("weights", "image 0", "3 used", Picture.Tone.SIGNED, 2, 0, -1, 0.5, 0.25))
                    .add(Quantity.mspe("mspe", HOSTILE, 0.02, OptionalDouble.of(0.03), 1e-9))
                    .find(HOSTILE)
                    .build());

    @TempDir
    Path directory;

    private static String page() {
        return Drawing.page(
                List.of(SHEET),
                Map.of("processor", HOSTILE),
                List.of("M3: " + HOSTILE),
                List.of("Fig. 7 (--only fig7)"));
    }

    @Test
    void drawsTheSamePictureFromTheSameData() throws IOException {
        Drawing.write(directory, List.of(SHEET), Map.of(), List.of(), List.of());

        assertThat(directory.resolve("fig6-path.svg")).hasContent(golden("fig6-path.svg"));
        assertThat(directory.resolve(Drawing.PAGE))
                .content()
                .isEqualTo(Drawing.page(List.of(SHEET), Map.of(), List.of(), List.of()));
    }

    private static String golden(String name) throws IOException {
        try (var stream = DrawingTest.class.getResourceAsStream(name)) {
            assertThat(stream).as(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void linksEveryFileThatIsThere() throws IOException {
        Drawing.write(directory, List.of(SHEET), Map.of(), List.of(), List.of());

        try (var files = Files.list(directory)) {
            assertThat(files.map(f -> f.getFileName().toString()).filter(f -> f.endsWith(".svg")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(page()).contains("href=\"" + file + "\""));
        }
    }

    @Test
    void saysWhatDiffersAndByHowMuch() {
        assertThat(page())
                .contains("1 of the 3 numbers and points with an independent reference agree")
                .contains("validation: 1 of the 2 points")
                .contains("At 0.01 it is 0.02, where the reference is 0.03: off by 0.33 of it")
                .contains("<span class=\"differs\">differs</span>")
                .contains("<li>Fig. 7 (--only fig7)</li>");
    }

    @Test
    void showsHostileTextAndDoesNotRunIt() {
        Sheet hostile = new Sheet("fig1", HOSTILE, HOSTILE, List.of(), SHEET.data());

        String page = Drawing.page(List.of(hostile), Map.of(HOSTILE, HOSTILE), List.of(HOSTILE), List.of(HOSTILE));

        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                // In an attribute the quote must not end it.
                .doesNotContainPattern("aria-label=\"[^\"]*\" onload");
        assertThat(page()).doesNotContain("<script");
    }

    @Test
    void needsNoNetwork() {
        assertThat(page().replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:")
                .doesNotContain("https:");
    }

    @Test
    void putsErrorAndTimeOfAMethodIntoOneRow() {
        FigureData table = new FigureData.Builder()
                .add(Quantity.of("a, MSPE", "a", 0.02769, ""))
                .add(Quantity.of("b, MSPE", "b", 1, ""))
                .add(Quantity.of("b, time", "b", 230.64, "s").reported("55.9 s"))
                .add(Quantity.of("c, time", "c", 1234.5, "s"))
                .build();

        List<MethodRow> rows = MethodRow.of(table);

        assertThat(rows).extracting(MethodRow::method).containsExactly("a", "b", "c");
        assertThat(rows.get(0).mspe().value()).isEqualTo("0.02769");
        assertThat(rows.get(0).time()).isNull();
        assertThat(rows.get(1).time().value()).isEqualTo("231 s");
        assertThat(rows.get(1).time().reported()).isEqualTo("55.9 s");
        assertThat(rows.get(2).mspe()).isNull();
        assertThat(rows.get(2).time().value()).isEqualTo("1235 s");
    }

    @Test
    void extrapolatedPointsGoOnWithTheirCurve() {
        FigureData data = new FigureData.Builder()
                .add(new Curve("a", List.of(new Point(100, 1), new Point(1000, 10))))
                .add(new Curve("a" + Curve.EXTRAPOLATED, List.of(new Point(10_000, 100))))
                .build();

        String svg = Panels.costs().svg("fig", data, Theme.PAGE);

        assertThat(svg).doesNotContain("extrapolated<").containsPattern("d=\"M[0-9. ]+L[0-9. ]+L[0-9. ]+\"");
        assertThat(svg.split("<circle", -1)).hasSize(1 + 3 + 1);
    }

    @Test
    void numbersAreForReaders() {
        assertThat(Numbers.text(784)).isEqualTo("784");
        assertThat(Numbers.text(1e-8)).isEqualTo("1e-8");
        assertThat(Numbers.text(2.498e-5)).isEqualTo("2.498e-5");
        assertThat(Numbers.text(0.000146785)).isEqualTo("0.000146785");
        assertThat(Numbers.text(1e20)).isEqualTo("1e20");
        assertThat(Numbers.text(Double.NaN)).isEqualTo("none");
    }
}
