package org.deblurbench.reproduce.study;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.metric.Mspe;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Picture;

/** Shows some images of a set, sharp, blurred and restored, each with its own error. */
final class Digits {
    private static final double PLAIN_FROM = 0.001;
    private static final double PLAIN_TO = 100_000;

    private final ImagePairs images;
    private final int[] shown;

    /**
     * Chooses the images.
     *
     * @param images all of them
     * @param shown which are shown
     */
    Digits(ImagePairs images, int... shown) {
        this.images = images;
        this.shown = shown;
    }

    /** The first ones. */
    static Digits first(ImagePairs images, int count) {
        int[] shown = new int[Math.min(count, images.count())];
        Arrays.setAll(shown, i -> i);
        return new Digits(images, shown);
    }

    /** The rows that every such table begins with. */
    Digits addTo(FigureData.Builder figure) {
        for (int image : shown) {
            figure.add(picture("sharp", image, "", images.sharpValues()));
        }
        return add(figure, "blurred", images.blurredValues());
    }

    /**
     * A row of restorations.
     *
     * @param figure where to
     * @param row by what they were restored
     * @param restored all images, one after another
     */
    Digits add(FigureData.Builder figure, String row, double[] restored) {
        for (int image : shown) {
            double error = Mspe.of(of(images.sharpValues(), image), of(restored, image));
            figure.add(picture(row, image, text(error), restored));
        }
        return this;
    }

    private Picture picture(String row, int image, String caption, double[] values) {
        return Picture.of(row, "image " + image, caption, Picture.Tone.GREY, images.height(), of(values, image));
    }

    private double[] of(double[] values, int image) {
        return Arrays.copyOfRange(values, image * images.pixels(), (image + 1) * images.pixels());
    }

    /** A number in three digits, such as 0.0122 or 5.62e-5. */
    static String text(double value) {
        if (!Double.isFinite(value)) {
            return "none";
        }
        boolean plain = value == 0 || (Math.abs(value) >= PLAIN_FROM && Math.abs(value) < PLAIN_TO);
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
        if (plain) {
            return rounded.toPlainString();
        }
        int exponent = rounded.precision() - rounded.scale() - 1;
        return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
    }

    /** The mean square error of each image alone. */
    static double[] errors(ImagePairs images, double[] restored) {
        double[] errors = new double[images.count()];
        Digits all = new Digits(images);
        Arrays.setAll(errors, i -> Mspe.of(all.of(images.sharpValues(), i), all.of(restored, i)));
        return errors;
    }
}
