package org.deblurbench.plot;

import java.util.List;

/** An SVG element in the making: its names for screen readers, its style, its title and its legend. */
final class Canvas {
    static final double LINE = 18;
    private static final int LEGEND_CHARACTERS = 40;

    private final Caption caption;
    private final Theme theme;
    private final double width;
    private final Markup body = new Markup();
    private double top;

    /** A name in the legend, with a piece of line, a point or both; not shown if the name is empty. */
    record Key(String name, boolean line, boolean point) {}

    /** Begins with the title, if the theme shows it, and the legend. */
    Canvas(Caption caption, Theme theme, double width, List<Key> legend) {
        this.caption = caption;
        this.theme = theme;
        this.width = width;
        this.top = 4;
        if (theme == Theme.FILE) {
            body.element(
                            "text",
                            Labels.cut(caption.title(), (int) (width / 8)),
                            "class",
                            "heading",
                            "x",
                            8.0,
                            "y",
                            20.0)
                    .line();
            top += 26;
        }
        legend(legend);
    }

    private void legend(List<Key> keys) {
        if (keys.stream().allMatch(key -> key.name().isEmpty())) {
            return;
        }
        double x = 8;
        top += LINE;
        for (int i = 0; i < keys.size(); i++) {
            Key key = keys.get(i);
            if (key.name().isEmpty()) {
                continue;
            }
            String name = Labels.cut(key.name(), LEGEND_CHARACTERS);
            double sample = key.line() ? 28 : 12;
            double item = sample + 4 + Labels.width(name, PlotStyle.FONT) + 14;
            if (x > 8 && x + item > width) {
                x = 8;
                top += LINE;
            }
            sample(i, key, x, sample);
            text(name, key.name(), x + sample + 4, top - 4, "start");
            x += item;
        }
        body.line();
        top += 6;
    }

    private void sample(int look, Key key, double x, double wide) {
        if (key.line()) {
            String path = "M" + Markup.number(x) + " " + Markup.number(top - 8) + "h" + Markup.number(wide);
            body.empty("path", "class", "s" + Math.floorMod(look, PlotStyle.LOOKS) + " line", "d", path);
        }
        if (key.point()) {
            Mark.draw(body, look, x + wide / 2, top - 8, "");
        }
    }

    /** Where the chart may begin. */
    double top() {
        return top;
    }

    Markup body() {
        return body;
    }

    /** Lets nothing be seen outside a rectangle of what has the clip path that this returns. */
    String clip(double left, double clipTop, double right, double bottom) {
        String id = caption.id() + "-clip";
        body.open("clipPath", "id", id)
                .empty("rect", "x", left, "y", clipTop, "width", right - left, "height", bottom - clipTop)
                .close("clipPath")
                .line();
        return "url(#" + id + ")";
    }

    /** A text; the whole of it is shown on hovering where what is drawn was cut. */
    void text(String shown, String whole, double x, double y, String anchor) {
        body.open("text", "x", x, "y", y, "text-anchor", anchor.equals("start") ? null : anchor);
        body.text(shown);
        if (!shown.equals(whole)) {
            body.element("title", whole);
        }
        body.close("text");
    }

    /** The whole element. */
    String finish(double height) {
        String title = caption.id() + "-title";
        String description = caption.id() + "-desc";
        Markup svg = new Markup();
        svg.open(
                        "svg",
                        "xmlns",
                        "http://www.w3.org/2000/svg",
                        "class",
                        "plot",
                        "role",
                        "img",
                        "aria-labelledby",
                        title + " " + description,
                        "viewBox",
                        "0 0 " + Markup.number(width) + " " + Markup.number(height),
                        "width",
                        width,
                        "height",
                        height)
                .line()
                .element("title", caption.title(), "id", title)
                .line()
                .element("desc", caption.description(), "id", description)
                .line();
        if (theme == Theme.FILE) {
            svg.open("style").line();
            return svg + PlotStyle.file() + "</style>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n" + body
                    + "</svg>\n";
        }
        return svg.toString() + body + "</svg>\n";
    }
}
