package org.deblurbench.plot;

/**
 * The style of all charts. Series differ in colour, in the shape of their points and in the dashes of their lines, so
 * that they can be told apart without seeing colours; the colours themselves are Okabe and Ito's and Tol's, darkened
 * until they stand out from white by 3:1, and lightened likewise for dark pages.
 */
public final class PlotStyle {
    /** How many series have a look of their own; more begin anew. */
    public static final int LOOKS = 8;

    static final double FONT = 13;
    private static final String[] LIGHT = {
        "#0072b2", "#d55e00", "#00795a", "#aa4499", "#8a6d00", "#332288", "#c0304c", "#5c5c5c"
    };
    private static final String[] DARK = {
        "#56b4e9", "#ff914d", "#34d3a5", "#e99ad0", "#f0d25a", "#a8a4ff", "#ff8fa3", "#c4c4c4"
    };
    private static final String[] DASHES = {"none", "7 3", "2 3", "9 3 2 3", "5 2", "12 4", "2 2 6 2", "4 4"};

    private static final String RULES = """
            .plot{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
            .plot text{fill:%1$s;unicode-bidi:isolate}
            .plot .heading{font-size:15px;font-weight:600}
            .plot .note{font-size:11px}
            .plot .grid{stroke:%1$s;stroke-opacity:.14;stroke-width:1}
            .plot .minor{stroke:%1$s;stroke-opacity:.06;stroke-width:1}
            .plot .guide{stroke:%1$s;stroke-opacity:.6;stroke-dasharray:3 3}
            .plot .frame{stroke:%1$s;stroke-opacity:.5;fill:none}
            .plot .line{fill:none;stroke-width:2;stroke-linejoin:round}
            .plot .span{stroke-width:2}
            .plot image{image-rendering:pixelated}
            """;

    private PlotStyle() {}

    /**
     * The style sheet of a page that has charts: colours by custom properties {@code --plot-0} to {@code --plot-7}, which
     * a page may set anew, and texts and lines in the colour of the page's own text.
     */
    public static String page() {
        return ":root{" + properties(LIGHT) + "}\n@media screen and (prefers-color-scheme:dark){:root{"
                + properties(DARK)
                + "}}\n" + RULES.formatted("currentColor") + looks(true)
                + "svg.plot{max-width:100%;height:auto;display:block}\n";
    }

    /** The style sheet inside a file. */
    static String file() {
        return RULES.formatted("#1a1a1a") + looks(false);
    }

    private static String properties(String[] colours) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < LOOKS; i++) {
            css.append("--plot-").append(i).append(':').append(colours[i]).append(';');
        }
        return css.toString();
    }

    private static String looks(boolean page) {
        StringBuilder css = new StringBuilder();
        for (int i = 0; i < LOOKS; i++) {
            String colour = page ? "var(--plot-" + i + ")" : LIGHT[i];
            css.append(".plot .s%d{fill:%2$s;stroke:%2$s}\n.plot .s%1$d.line{fill:none;stroke-dasharray:%3$s}\n"
                    .formatted(i, colour, DASHES[i]));
        }
        return css.toString();
    }
}
