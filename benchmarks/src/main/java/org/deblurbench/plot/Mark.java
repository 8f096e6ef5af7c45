package org.deblurbench.plot;

/** The point of a series: its shape tells what its colour tells, to those who do not see it. */
final class Mark {
    private static final double R = 4.5;

    private Mark() {}

    /** Draws the point of the look around (x, y); the tip, if any, is shown on hovering. */
    static void draw(Markup svg, int look, double x, double y, String tip) {
        int index = Math.floorMod(look, PlotStyle.LOOKS);
        String css = "s" + index;
        String name = index == 0 || index == 5 ? "circle" : "path";
        Object[] attributes = index == 0 || index == 5
                ? new Object[] {"class", css, "cx", x, "cy", y, "r", index == 0 ? R : R - 1.5}
                : new Object[] {"class", css, "d", path(index, x, y)};
        if (tip == null || tip.isEmpty()) {
            svg.empty(name, attributes);
        } else {
            svg.open(name, attributes).element("title", tip).close(name);
        }
    }

    private static String path(int index, double x, double y) {
        double[] offsets = switch (index) {
            case 1 -> new double[] {-R + 0.5, -R + 0.5, R - 0.5, -R + 0.5, R - 0.5, R - 0.5, -R + 0.5, R - 0.5};
            case 2 -> new double[] {0, -R - 0.5, R + 0.5, R - 0.5, -R - 0.5, R - 0.5};
            case 3 -> new double[] {0, -R - 1, R + 1, 0, 0, R + 1, -R - 1, 0};
            case 4 -> new double[] {0, R + 0.5, R + 0.5, -R + 0.5, -R - 0.5, -R + 0.5};
            case 6 -> new double[] {-R - 1, -1.5, R + 1, -1.5, R + 1, 1.5, -R - 1, 1.5};
            default -> new double[] {-1.5, -R - 1, 1.5, -R - 1, 1.5, R + 1, -1.5, R + 1};
        };
        StringBuilder d = new StringBuilder();
        for (int i = 0; i < offsets.length; i += 2) {
            d.append(i == 0 ? 'M' : 'L')
                    .append(Markup.number(x + offsets[i]))
                    .append(' ')
                    .append(Markup.number(y + offsets[i + 1]));
        }
        return d.append('Z').toString();
    }
}
