package org.deblurbench.reproduce.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * A small image, of a table of images with rows and columns.
 *
 * @param row what all images of its row have in common
 * @param column what all images of its column have in common
 * @param caption such as its own error; may be empty
 * @param tone how values become colours
 * @param height rows of pixels
 * @param width columns of pixels
 * @param values {@code height * width} numbers, row-major, rounded to what can be seen
 */
public record Picture(
        String row, String column, String caption, Tone tone, int height, int width, List<Double> values) {
    /** Digits kept: more than a screen shows, and a tenth of the file. */
    private static final MathContext DIGITS = new MathContext(3);

    private static final int GREY_DECIMALS = 3;

    /** How values become colours. */
    public enum Tone {
        /** 0 is black and 1 is white; what lies outside is clipped. */
        GREY,
        /** 0 is neutral; the largest absolute value of the image has the full colour. */
        SIGNED,
        /** 0 is dark, the largest value bright. */
        HEAT
    }

    /**
     * Keeps a rounded copy.
     *
     * @throws IllegalArgumentException if there are not {@code height * width} values
     */
    public Picture {
        if (values.size() != height * width) {
            throw new IllegalArgumentException(
                    values.size() + " values are no image of " + height + " x " + width + " pixels");
        }
        values = values.stream().map(v -> rounded(v, tone)).toList();
    }

    /**
     * An image of numbers in an array.
     *
     * @param row its row
     * @param column its column
     * @param caption may be empty
     * @param tone how values become colours
     * @param height rows of pixels
     * @param values row-major
     * @return the picture
     */
    public static Picture of(String row, String column, String caption, Tone tone, int height, double... values) {
        List<Double> list = Arrays.stream(values).boxed().toList();
        return new Picture(row, column, caption, tone, height, values.length / height, list);
    }

    private static double rounded(double value, Tone tone) {
        if (!Double.isFinite(value)) {
            return value;
        }
        BigDecimal exact = new BigDecimal(value);
        return (tone == Tone.GREY ? exact.setScale(GREY_DECIMALS, RoundingMode.HALF_EVEN) : exact.round(DIGITS))
                .doubleValue();
    }
}
