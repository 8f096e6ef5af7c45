package org.deblurbench.reproduce.study;

import org.deblurbench.blur.Degradation;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.ImageSet;

/** The images in another size, for what a size costs: bilinear, and blurred afresh. */
final class Resizing {
    private Resizing() {}

    /**
     * Image pairs of another size.
     *
     * @param images the first of these
     * @param count how many
     * @param height rows of the new ones
     * @param width columns of the new ones
     */
    static ImagePairs of(ImagePairs images, int count, int height, int width) {
        double[] sharp = new double[count * height * width];
        for (int i = 0; i < count; i++) {
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    sharp[(i * height + y) * width + x] = sample(
                            images.sharp(),
                            i,
                            (y + 0.5) * images.height() / height,
                            (x + 0.5) * images.width() / width);
                }
            }
        }
        double[] blurred = new double[sharp.length];
        Degradation.DEFAULT.apply(sharp, height, width, 0, blurred);
        return ImagePairs.of(height, width, blurred, sharp);
    }

    /**
     * One large image, a mosaic of these in their own size, over and over.
     *
     * @param images the tiles
     * @param height rows of the mosaic
     * @param width columns of the mosaic
     */
    static ImagePairs mosaic(ImagePairs images, int height, int width) {
        int across = (width + images.width() - 1) / images.width();
        double[] sharp = new double[height * width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int tile = (y / images.height() * across + x / images.width()) % images.count();
                sharp[y * width + x] = images.sharpValues()[
                        (tile * images.height() + y % images.height()) * images.width() + x % images.width()];
            }
        }
        double[] blurred = new double[sharp.length];
        Degradation.DEFAULT.apply(sharp, height, width, 0, blurred);
        return ImagePairs.of(height, width, blurred, sharp);
    }

    /** The value at a place, pixel centres at halves. */
    private static double sample(ImageSet images, int image, double y, double x) {
        double top = Math.min(Math.max(y - 0.5, 0), images.height() - 1);
        double left = Math.min(Math.max(x - 0.5, 0), images.width() - 1);
        int row = Math.min((int) top, Math.max(0, images.height() - 2));
        int column = Math.min((int) left, Math.max(0, images.width() - 2));
        int start = image * images.pixels() + row * images.width() + column;
        double[] v = images.values();
        double down = top - row;
        double right = left - column;
        return (1 - down) * ((1 - right) * v[start] + right * v[start + 1])
                + down * ((1 - right) * v[start + images.width()] + right * v[start + images.width() + 1]);
    }
}
