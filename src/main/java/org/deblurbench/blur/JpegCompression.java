package org.deblurbench.blur;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Baseline JPEG compression and decompression of grey images, each on its own, in memory, by the codec of the Java
 * platform. Needs no display. Rasters go in and out, so that no colour profile changes the values.
 *
 * <p>The compressed file depends on the quality alone (quantisation tables of the Independent JPEG Group), and the
 * platform's codec transforms in integers: the result is the same wherever that codec is.
 */
final class JpegCompression {
    private final ImageWriteParam parameters;
    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("jpeg").next();
    private final ImageReader reader =
            ImageIO.getImageReadersByFormatName("jpeg").next();
    private final ByteArrayOutputStream file = new ByteArrayOutputStream();
    private final WritableRaster raster;
    private final int[] values;

    /**
     * Prepares the compression of images of one size.
     *
     * @param quality 1 to 100
     * @param height rows of an image
     * @param width columns of an image
     */
    JpegCompression(int quality, int height, int width) {
        parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality / 100f);
        raster = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY).getRaster();
        values = new int[height * width];
    }

    /**
     * Compresses and decompresses images, whose values are first rounded to 8 bits.
     *
     * @param images one after another, each row-major; overwritten
     */
    void apply(double[] images) {
        try {
            for (int start = 0; start < images.length; start += values.length) {
                compress(images, start);
                decompress(images, start);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the platform's JPEG codec: " + e.getMessage(), e);
        }
    }

    private void compress(double[] images, int start) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = EightBits.of(images[start + i]);
        }
        raster.setPixels(0, 0, raster.getWidth(), raster.getHeight(), values);
        file.reset();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), parameters);
        }
    }

    private void decompress(double[] images, int start) throws IOException {
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file.toByteArray()))) {
            reader.setInput(in, true, true);
            Raster decoded = reader.readRaster(0, null);
            decoded.getPixels(0, 0, decoded.getWidth(), decoded.getHeight(), values);
        }
        for (int i = 0; i < values.length; i++) {
            images[start + i] = EightBits.toGrey(values[i]);
        }
    }
}
