package org.deblurbench.blur;

import java.util.OptionalInt;

/**
 * What happens to an image after the blur, in this order, as in a camera: additive Gaussian noise, saturation, JPEG
 * compression, rounding to 8 bits. Grey values are 0 for black and 1 for white.
 *
 * <p>The noise of an image depends on its index in the file alone, not on the split or on what else is degraded: see
 * {@link GaussianNoise}.
 *
 * @param sigma standard deviation of the additive noise, as a grey value; 0 for none
 * @param saturates whether values are clipped to [0, 1]
 * @param jpegQuality the quality of a JPEG compression of the 8-bit image, 1 to 100 on the scale of the Independent JPEG
 *     Group; empty for none. See {@link JpegCompression}
 * @param rounds whether values are rounded to 8 bits: round(255 v) / 255, clipped to [0, 1]
 */
public record Noise(double sigma, boolean saturates, OptionalInt jpegQuality, boolean rounds) {
    /** Nothing: the image stays as it is, to the last bit. */
    public static final Noise NONE = new Noise(0, false, OptionalInt.empty(), false);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code sigma} is negative or not finite, or the quality not in 1 … 100
     */
    public Noise {
        if (!(sigma >= 0) || Double.isInfinite(sigma)) {
            throw new IllegalArgumentException("noise sigma is " + sigma + "; it must be a number of at least 0");
        }
        if (jpegQuality.isPresent() && (jpegQuality.getAsInt() < 1 || jpegQuality.getAsInt() > 100)) {
            throw new IllegalArgumentException(
                    "JPEG quality is " + jpegQuality.getAsInt() + "; it must be a whole number from 1 to 100");
        }
        // Not −0.0, which would make equal noises unequal records.
        sigma += 0.0;
    }

    /**
     * Reads what a user writes.
     *
     * @param text terms in the order of processing, joined by {@code +}, none twice: σ, {@code saturate},
     *     {@code jpeg:quality}, {@code 8bit}; {@code "0"} for none. As in {@code "0.01+saturate"}
     * @return the noise; its {@link #toString} is the canonical form of {@code text}
     * @throws IllegalArgumentException if {@code text} is anything else; the message is one line
     */
    public static Noise parse(String text) {
        return NoiseParser.parse(text);
    }

    /**
     * Does it to images.
     *
     * @param images one after another, each row-major; overwritten
     * @param height rows of an image
     * @param width columns of an image
     * @param firstIndex which image of its file the first one is, from 0
     * @throws IllegalArgumentException if {@code images} does not hold whole images; nothing has been written then
     */
    public void apply(double[] images, int height, int width, int firstIndex) {
        int pixels = height * width;
        if (images.length % pixels != 0) {
            throw new IllegalArgumentException(
                    images.length + " pixel values are not whole images of " + height + " x " + width + " pixels");
        }
        if (sigma > 0) {
            for (int start = 0; start < images.length; start += pixels) {
                GaussianNoise.add(sigma, firstIndex + start / pixels, images, start, pixels);
            }
        }
        if (saturates) {
            for (int i = 0; i < images.length; i++) {
                images[i] = EightBits.clip(images[i]);
            }
        }
        if (jpegQuality.isPresent()) {
            new JpegCompression(jpegQuality.getAsInt(), height, width).apply(images);
        }
        if (rounds) {
            for (int i = 0; i < images.length; i++) {
                images[i] = EightBits.toGrey(EightBits.of(images[i]));
            }
        }
    }

    /**
     * The noise as {@link #parse} reads it.
     *
     * @return such as {@code "0"}, {@code "0.01+saturate"}, {@code "jpeg:90"}; no commas
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (sigma > 0) {
            text.append('+').append(PlainNumber.text(sigma));
        }
        if (saturates) {
            text.append('+').append(NoiseParser.SATURATE);
        }
        if (jpegQuality.isPresent()) {
            text.append('+').append(NoiseParser.JPEG).append(jpegQuality.getAsInt());
        }
        if (rounds) {
            text.append('+').append(NoiseParser.EIGHT_BITS);
        }
        return text.isEmpty() ? "0" : text.substring(1);
    }
}
