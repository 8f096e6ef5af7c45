package org.deblurbench.data;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * The images of an IDX file, the format of MNIST and its relatives: after a header of four big-endian 32-bit integers
 * (magic number 0x00000803, number of images, rows, columns) one unsigned byte a pixel, row-major, 0 for black.
 * Kept as bytes; {@link #slice} scales them to doubles.
 *
 * @see <a href="http://yann.lecun.com/exdb/mnist/">The MNIST database: file formats</a>
 */
public final class IdxImages {
    private static final String EMBEDDED = "mnist-train-first-4000-images-idx3-ubyte.gz";

    private final String source;
    private final String sha256;
    private final int count;
    private final int height;
    private final int width;
    private final byte[] bytes;

    IdxImages(String source, String sha256, int count, int height, int width, byte[] bytes) {
        this.source = source;
        this.sha256 = sha256;
        this.count = count;
        this.height = height;
        this.width = width;
        this.bytes = bytes;
    }

    /**
     * Reads a file, plain or gzipped. Its first bytes tell which; its name does not matter.
     *
     * @param file an IDX file of unsigned bytes in three dimensions: a regular file or a link to one
     * @return the images
     * @throws ImageFileException if the file cannot be read, or is anything else
     */
    public static IdxImages read(Path file) throws ImageFileException {
        if (Files.isDirectory(file)) {
            throw new ImageFileException(file.toString(), "is a directory; give an image file inside it");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe could be read once, by the first of many processes, and would wait for ever without a writer.
            throw new ImageFileException(
                    file.toString(), "is no regular file but a pipe or a device; copy its content to a file first");
        }
        return IdxReader.read(file.toString(), () -> Files.newInputStream(file));
    }

    /**
     * Reads the images that ship with the suite: the first 4,000 of the MNIST training set.
     *
     * @return 4,000 images of 28 x 28 pixels
     * @throws ImageFileException if the jar is damaged
     */
    public static IdxImages embedded() throws ImageFileException {
        return IdxReader.read("embedded " + EMBEDDED, () -> {
            InputStream in = IdxImages.class.getResourceAsStream(EMBEDDED);
            if (in == null) {
                throw new FileNotFoundException("not in the jar");
            }
            return in;
        });
    }

    /**
     * The name of the file.
     *
     * @return the path as given, or a name that says that the images are embedded
     */
    public String source() {
        return source;
    }

    /**
     * SHA-256 of the unpacked file, header included.
     *
     * @return 64 lower-case hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * The number of images.
     *
     * @return at least 1
     */
    public int count() {
        return count;
    }

    /**
     * Rows of an image.
     *
     * @return at least 1
     */
    public int height() {
        return height;
    }

    /**
     * Columns of an image.
     *
     * @return at least 1
     */
    public int width() {
        return width;
    }

    /**
     * Scales a range of the images to [0, 1]: the byte divided by 255.
     *
     * @param from the first image
     * @param to the image after the last, more than {@code from}
     * @return a new set of {@code to - from} images
     * @throws IndexOutOfBoundsException if the range is not within the file
     */
    public ImageSet slice(int from, int to) {
        Objects.checkFromToIndex(from, to, count);
        int pixels = height * width;
        int start = from * pixels;
        double[] values = new double[(to - from) * pixels];
        for (int i = 0; i < values.length; i++) {
            values[i] = (bytes[start + i] & 0xFF) / 255.0;
        }
        return new ImageSet(to - from, height, width, values);
    }
}
