package org.deblurbench.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.deblurbench.plot.XyChart.Guide;
import org.deblurbench.plot.XyChart.Point;
import org.deblurbench.plot.XyChart.Series;
import org.deblurbench.plot.XyChart.Shape;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ChartsTest {
    private static final String HOSTILE = "<script>alert('1')</script>\"&\u202Eabc\u0000\uD800" + "x".repeat(300);

    private static XyChart chart(String name) {
        return new XyChart(
                new Caption("c1", name, name),
                Axis.log(name, List.of(1.0, 100.0)),
                Axis.linear(name, List.of(0.0, 1.0)),
                List.of(
                        new Series(
                                name,
                                Shape.LINE_AND_POINTS,
                                List.of(Point.of(1, 0), Point.of(10, 0.5), Point.of(0, 1))),
                        new Series("b", Shape.POINTS, List.of(new Point(100, 1, 0.9, 1.1, name, name)))),
                List.of(new Guide(true, 10, name), new Guide(false, 0.5, name)),
                300,
                200);
    }

    private static DotPlot dots(String name) {
        return new DotPlot(
                new Caption("c2", name, name),
                Axis.log("ms", List.of(1.0, 10.0)),
                List.of(name, "other"),
                List.of(
                        DotPlot.Row.of(name, List.of(new DotPlot.Dot(0, 2, 1, 5, name), DotPlot.Dot.of(1, 5, ""))),
                        new DotPlot.Row("none", List.of(), name)),
                400);
    }

    private static ImageGrid grid(String name) {
        PngImage image = PngImage.grey(new double[] {0, 0.5, 1, 2}, 2, 2, 0, 1);
        return new ImageGrid(
                new Caption("c3", name, name),
                List.of(name),
                List.of(new ImageGrid.Row(name, List.of(new ImageGrid.Cell(image, name)))),
                56);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void drawsPointsWhereTheyAre() {
        String svg = chart("t").svg(Theme.PAGE);

        // The frame is x 34.8…284, y 52…252 for decades 0…2 and values 0…1.
        assertThat(svg)
                .contains("<path class=\"s0 line\" clip-path=\"url(#c1-clip)\" d=\"M34.8 252L159.4 152\"/>")
                .contains("<circle class=\"s0\" cx=\"34.8\" cy=\"252\" r=\"4.5\"/>")
                .contains("<line class=\"guide\" x1=\"159.4\" y1=\"52\" x2=\"159.4\" y2=\"252\"/>");
    }

    @Test
    void drawsDotsWithTheirIntervals() {
        String svg = dots("t").svg(Theme.PAGE);

        assertThat(svg).contains("<line class=\"s0 span\"").contains("<title>t</title>");
        assertThat(svg.split("class=\"s0\"", -1))
                .as("one in the legend, one dot")
                .hasSize(3);
    }

    @Test
    void aValueThatTheAxisRefusesInterruptsTheLine() {
        Series series =
                new Series("", Shape.LINE, List.of(Point.of(1, 1), Point.of(2, 0), Point.of(3, 1), Point.of(4, 1)));
        String svg = new XyChart(
                        new Caption("c", "t", "d"),
                        Axis.linear("x", List.of(0.0, 5.0)),
                        Axis.log("y", List.of(0.1, 1.0)),
                        List.of(series),
                        List.of(),
                        300,
                        200)
                .svg(Theme.PAGE);

        assertThat(svg).containsPattern("d=\"M[^ML]*M[^ML]*L[^ML]*\"");
    }

    @Test
    void whatIsOutsideTheAxesIsNotShown() {
        XyChart chart = chart("t");
        XyChart zoomed = new XyChart(
                chart.caption(),
                Axis.log("t", List.of(5.0, 20.0)),
                chart.y(),
                chart.series(),
                List.of(new Guide(true, 1000, "far")),
                300,
                200);

        assertThat(zoomed.svg(Theme.PAGE)).doesNotContain("far").contains("cx=\"159.4\"");
        assertThat(zoomed.svg(Theme.PAGE).split("class=\"s0\"", -1))
                .as("one in the legend, one point")
                .hasSize(3);
    }

    @Test
    void isWellFormedAndNamedForScreenReadersWhateverTheNames() throws Exception {
        for (String name : List.of("plain", HOSTILE)) {
            for (Theme theme : Theme.values()) {
                for (String svg : List.of(
                        chart(name).svg(theme),
                        dots(name).svg(theme),
                        grid(name).svg(theme))) {
                    Element root = parse(svg).getDocumentElement();
                    String[] ids = root.getAttribute("aria-labelledby").split(" ");

                    assertThat(root.getAttribute("role")).isEqualTo("img");
                    assertThat(ids).hasSize(2).allSatisfy(id -> assertThat(svg).contains("id=\"" + id + "\""));
                    assertThat(root.getElementsByTagName("script").getLength()).isZero();
                    assertThat(root.getElementsByTagName("style").getLength()).isEqualTo(theme == Theme.FILE ? 1 : 0);
                }
            }
        }
    }

    @Test
    void theSameInputIsTheSameText() {
        assertThat(chart("t").svg(Theme.FILE)).isEqualTo(chart("t").svg(Theme.FILE));
        assertThat(grid("t").svg(Theme.FILE)).isEqualTo(grid("t").svg(Theme.FILE));
    }

    @Test
    void categoriesAreEvenlySpacedWhateverTheirNames() throws Exception {
        XyChart chart = new XyChart(
                new Caption("c4", "t", "d"),
                new Axis("x", new CategoryScale(List.of("a", HOSTILE))),
                Axis.linear("y", List.of(0.0, 1.0)),
                List.of(new Series("", Shape.LINE_AND_POINTS, List.of(Point.of(0, 0), Point.of(1, 1)))),
                List.of(),
                300,
                200);
        CategoryScale four = new CategoryScale(List.of("a", "b", "c", "d"));

        assertThat(parse(chart.svg(Theme.PAGE)).getElementsByTagName("circle").getLength())
                .isEqualTo(2);
        assertThat(four.position(0)).isEqualTo(0.125);
        assertThat(four.position(3)).isEqualTo(0.875);
    }

    @Test
    void idsAreNames() {
        assertThatThrownBy(() -> new Caption("a b", "t", "d")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void greysAreCutAtBlackAndWhite() throws Exception {
        PngImage image = PngImage.grey(new double[] {-1, 0.5, 1, 2, 0, Double.NaN}, 2, 3, 0, 1);
        var read = ImageIO.read(new ByteArrayInputStream(image.bytes()));

        assertThat(read.getWidth()).isEqualTo(3);
        int[] greys = new int[6];
        for (int i = 0; i < 6; i++) {
            // Not getRGB, which takes the greys of a PNG file to be linear.
            greys[i] = read.getRaster().getSample(i % 3, i / 3, 0);
        }
        assertThat(greys).containsExactly(0, 128, 255, 255, 0, 0);
    }

    @Test
    void zeroIsWhiteAmongValuesOfBothSigns() throws Exception {
        PngImage image = PngImage.signed(new double[] {-1, 0, 1}, 1, 3, 1);
        var read = ImageIO.read(new ByteArrayInputStream(image.bytes()));

        assertThat(read.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0x054A91);
        assertThat(read.getRGB(1, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(read.getRGB(2, 0) & 0xFFFFFF).isEqualTo(0xA53C00);
    }
}
