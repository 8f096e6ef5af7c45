package org.deblurbench.reproduce.page;

import java.util.Arrays;
import java.util.List;
import org.deblurbench.plot.Caption;
import org.deblurbench.plot.ImageGrid;
import org.deblurbench.plot.PngImage;
import org.deblurbench.plot.Theme;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Picture;

/**
 * The pictures of a figure as a grid, in the order of their rows and columns.
 *
 * @param name within the figure
 * @param title above the grid
 * @param description for those who cannot see it
 * @param size of a picture as shown
 * @param shown which rows; empty for all
 */
record Pictures(String name, String title, String description, int size, List<String> shown) implements Panel {
    @Override
    public String svg(String figure, FigureData data, Theme theme) {
        List<Picture> pictures = data.pictures().stream()
                .filter(p -> shown.isEmpty() || shown.contains(p.row()))
                .toList();
        if (pictures.isEmpty()) {
            return "";
        }
        List<String> columns = pictures.stream().map(Picture::column).distinct().toList();
        List<ImageGrid.Row> rows = pictures.stream()
                .map(Picture::row)
                .distinct()
                .map(row -> row(data, row))
                .toList();
        return new ImageGrid(new Caption(figure + "-" + name, title, description), columns, rows, size).svg(theme);
    }

    private static ImageGrid.Row row(FigureData data, String row) {
        List<ImageGrid.Cell> cells = data.pictures().stream()
                .filter(p -> p.row().equals(row))
                .map(p -> new ImageGrid.Cell(image(p), p.caption()))
                .toList();
        return new ImageGrid.Row(row, cells);
    }

    private static PngImage image(Picture p) {
        double[] values = p.values().stream().mapToDouble(Double::doubleValue).toArray();
        double most = Arrays.stream(values).map(Math::abs).max().orElse(1);
        return switch (p.tone()) {
            case GREY -> PngImage.grey(values, p.height(), p.width(), 0, 1);
            case SIGNED -> PngImage.signed(values, p.height(), p.width(), most == 0 ? 1 : most);
            case HEAT -> PngImage.grey(values, p.height(), p.width(), 0, most == 0 ? 1 : most);
        };
    }
}
