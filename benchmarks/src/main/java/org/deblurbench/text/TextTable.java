package org.deblurbench.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells in columns as wide as their widest cell. Columns without any cell below the heading are left out. */
final class TextTable {
    /** On which side a column's cells are aligned. */
    enum Align {
        LEFT,
        RIGHT
    }

    /**
     * A column.
     *
     * @param heading above it
     * @param align of its cells
     */
    record Column(String heading, Align align) {}

    private static final String GAP = "  ";

    private final List<Column> columns;
    private final List<String[]> rows = new ArrayList<>();

    TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** Adds a row of one cell for each column, whatever it holds made one line. */
    void add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        rows.add(Arrays.stream(cells).map(OneLine::of).toArray(String[]::new));
    }

    /** Adds a line that is not divided into columns. */
    void addLine(String line) {
        rows.add(new String[] {line});
    }

    /** The heading and all rows, each with a line break. */
    String text() {
        int[] widths = new int[columns.size()];
        for (String[] row : rows) {
            for (int j = 0; j < row.length && row.length == widths.length; j++) {
                widths[j] = Math.max(widths[j], row[j].length());
            }
        }
        boolean[] shown = new boolean[widths.length];
        for (int j = 0; j < widths.length; j++) {
            shown[j] = widths[j] > 0;
            widths[j] = Math.max(widths[j], columns.get(j).heading().length());
        }
        StringBuilder text = new StringBuilder();
        append(text, columns.stream().map(Column::heading).toArray(String[]::new), widths, shown);
        rows.forEach(row -> append(text, row, widths, shown));
        return text.toString();
    }

    private void append(StringBuilder text, String[] row, int[] widths, boolean[] shown) {
        if (row.length == 1) {
            text.append(row[0].stripTrailing()).append('\n');
            return;
        }
        StringBuilder line = new StringBuilder();
        for (int j = 0; j < row.length; j++) {
            if (shown[j]) {
                char[] padding = new char[widths[j] - row[j].length()];
                Arrays.fill(padding, ' ');
                if (columns.get(j).align() == Align.RIGHT) {
                    line.append(padding).append(row[j]);
                } else {
                    line.append(row[j]).append(padding);
                }
                line.append(GAP);
            }
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }
}
