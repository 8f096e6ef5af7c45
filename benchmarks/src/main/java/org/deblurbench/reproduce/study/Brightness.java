package org.deblurbench.reproduce.study;

import org.deblurbench.data.ImagePairs;

/** How bright pixels are. */
final class Brightness {
    private Brightness() {}

    /**
     * The mean of each sharp pixel.
     *
     * @param images at least one
     * @return by pixel, row-major
     */
    static double[] ofPixels(ImagePairs images) {
        double[] mean = new double[images.pixels()];
        double[] values = images.sharpValues();
        for (int i = 0; i < values.length; i++) {
            mean[i % mean.length] += values[i] / images.count();
        }
        return mean;
    }
}
