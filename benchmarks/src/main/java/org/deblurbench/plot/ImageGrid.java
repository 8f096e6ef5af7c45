package org.deblurbench.plot;

import java.util.List;

/**
 * Images in rows and columns, each with a line of text below it.
 *
 * @param caption for screen readers, and the visible title of a file
 * @param columns headings of the columns; empty for none
 * @param rows from top to bottom
 * @param size of the longer side of an image as shown, in pixels
 */
public record ImageGrid(Caption caption, List<String> columns, List<Row> rows, int size) {
    private static final double GAP = 10;
    private static final double LABEL_ROOM = 190;

    /** Copies the lists. */
    public ImageGrid {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row of images.
     *
     * @param label before the images; empty for none
     * @param cells from left to right
     */
    public record Row(String label, List<Cell> cells) {
        /** Copies the cells. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * An image.
     *
     * @param image what is shown
     * @param note below it; empty for none
     */
    public record Cell(PngImage image, String note) {}

    /** The grid as an SVG element. */
    public String svg(Theme theme) {
        int characters = (int) (LABEL_ROOM / 7.2);
        double labels = rows.stream()
                .mapToDouble(row -> Labels.width(Labels.cut(row.label(), characters), PlotStyle.FONT))
                .max()
                .orElse(0);
        double left = labels == 0 ? 8 : labels + 18;
        int cells = Math.max(
                columns.size(),
                rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        double width = left + cells * (size + GAP);
        Canvas canvas = new Canvas(caption, theme, width, List.of());
        double y = canvas.top() + 4;
        if (!columns.isEmpty()) {
            y += 14;
            for (int i = 0; i < columns.size(); i++) {
                String heading = Labels.cut(columns.get(i), size / 7);
                canvas.text(heading, columns.get(i), left + i * (size + GAP) + size / 2.0, y, "middle");
            }
            canvas.body().line();
            y += 8;
        }
        for (Row row : rows) {
            y = draw(canvas, row, left, y, characters);
        }
        return canvas.finish(y);
    }

    private double draw(Canvas canvas, Row row, double left, double top, int characters) {
        canvas.text(Labels.cut(row.label(), characters), row.label(), left - 10, top + size / 2.0 + 4, "end");
        boolean noted = row.cells().stream().anyMatch(cell -> !cell.note().isEmpty());
        for (int i = 0; i < row.cells().size(); i++) {
            Cell cell = row.cells().get(i);
            double x = left + i * (size + GAP);
            canvas.body()
                    .empty(
                            "image",
                            "x",
                            x,
                            "y",
                            top,
                            "width",
                            (double) size,
                            "height",
                            (double) size,
                            "href",
                            cell.image().dataUri())
                    .element(
                            "text",
                            Labels.cut(cell.note(), size / 5),
                            "class",
                            "note",
                            "x",
                            x + size / 2.0,
                            "y",
                            top + size + 13.0,
                            "text-anchor",
                            "middle")
                    .line();
        }
        return top + size + (noted ? 22 : 8);
    }
}
