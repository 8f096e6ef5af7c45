package org.deblurbench.plot;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A small matrix as a PNG image, one pixel an element. */
public final class PngImage {
    private static final int LEVELS = 256;

    private final int rows;
    private final int columns;
    private final byte[] bytes;

    private PngImage(int rows, int columns, byte[] bytes) {
        this.rows = rows;
        this.columns = columns;
        this.bytes = bytes;
    }

    /**
     * Values as greys.
     *
     * @param values rows × columns, row-major
     * @param rows of the image
     * @param columns of the image
     * @param black the value that is black, with all beyond it
     * @param white the value that is white, with all beyond it; less than {@code black} for a negative
     */
    public static PngImage grey(double[] values, int rows, int columns, double black, double white) {
        byte[] ramp = new byte[LEVELS];
        for (int i = 0; i < LEVELS; i++) {
            ramp[i] = (byte) i;
        }
        return encode(values, rows, columns, black, white, new IndexColorModel(8, LEVELS, ramp, ramp, ramp));
    }

    /**
     * Values of both signs: blue below zero, white at it, red-brown above it; told apart by the colour-blind too.
     *
     * @param values rows × columns, row-major
     * @param rows of the image
     * @param columns of the image
     * @param most the absolute value that has the full colour, with all beyond it
     */
    public static PngImage signed(double[] values, int rows, int columns, double most) {
        byte[][] rgb = new byte[3][LEVELS];
        int[] negative = {0x05, 0x4a, 0x91};
        int[] positive = {0xa5, 0x3c, 0x00};
        for (int i = 0; i < LEVELS; i++) {
            // 127 and 128 are both white: zero lies between them.
            double strength = Math.max(0, Math.abs(i - 127.5) - 0.5) / 127;
            int[] end = i < LEVELS / 2 ? negative : positive;
            for (int c = 0; c < 3; c++) {
                rgb[c][i] = (byte) Math.round(255 + strength * (end[c] - 255));
            }
        }
        return encode(values, rows, columns, -most, most, new IndexColorModel(8, LEVELS, rgb[0], rgb[1], rgb[2]));
    }

    private static PngImage encode(
            double[] values, int rows, int columns, double first, double last, IndexColorModel colours) {
        if (values.length != rows * columns) {
            throw new IllegalArgumentException(values.length + " values for " + rows + " x " + columns);
        }
        BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_INDEXED, colours);
        for (int i = 0; i < values.length; i++) {
            double level = (values[i] - first) / (last - first) * (LEVELS - 1);
            // NaN becomes 0.
            int index = (int) Math.round(Math.max(0, Math.min(LEVELS - 1, level)));
            image.getRaster().setSample(i % columns, i / columns, 0, index);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PngImage(rows, columns, bytes.toByteArray());
    }

    /** Height in pixels. */
    public int rows() {
        return rows;
    }

    /** Width in pixels. */
    public int columns() {
        return columns;
    }

    /** The PNG file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The PNG file as a {@code data:} URI. */
    public String dataUri() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
