package org.deblurbench.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/** Image pairs for tests: the default data, and random ones. */
public final class TestImages {
    private static final String RESOURCE = "/org/deblurbench/data/mnist-train-first-4000-images-idx3-ubyte.gz";
    private static final int HEADER = 16;
    private static final int SIZE = 28;

    private TestImages() {}

    public static ImagePairs mnistTest() {
        return mnist(0, 1000);
    }

    public static ImagePairs mnistTraining() {
        return mnist(1000, 3000);
    }

    public static ImagePairs mnistValidation() {
        return mnist(3000, 4000);
    }

    /** MNIST images from inclusive to exclusive, with the default blur. */
    public static ImagePairs mnist(int from, int to) {
        int pixels = SIZE * SIZE;
        byte[] bytes;
        try (InputStream stream = new GZIPInputStream(TestImages.class.getResourceAsStream(RESOURCE))) {
            stream.skipNBytes(HEADER + (long) from * pixels);
            bytes = stream.readNBytes((to - from) * pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double[] sharp = new double[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            sharp[i] = (bytes[i] & 0xff) / 255.0;
        }
        return ImagePairs.of(SIZE, SIZE, blur(sharp, SIZE, SIZE), sharp);
    }

    /** Random images with some zero borders, of a given size, with the default blur. */
    public static ImagePairs random(long seed, int count, int height, int width) {
        Random random = new Random(seed);
        double[] sharp = new double[count * height * width];
        for (int image = 0; image < count; image++) {
            int border = random.nextInt(3);
            for (int i = border; i < height; i++) {
                for (int j = 0; j < width - border; j++) {
                    sharp[(image * height + i) * width + j] = random.nextDouble();
                }
            }
        }
        return ImagePairs.of(height, width, blur(sharp, height, width), sharp);
    }

    /** The first images of a set. */
    public static ImagePairs first(ImagePairs images, int count) {
        int length = count * images.pixels();
        return ImagePairs.of(
                images.height(),
                images.width(),
                Arrays.copyOf(images.blurredValues(), length),
                Arrays.copyOf(images.sharpValues(), length));
    }

    /** Convolution with a 5x5 Gaussian of σ = 3, zeros outside. */
    static double[] blur(double[] sharp, int height, int width) {
        double[][] kernel = new double[5][5];
        double sum = 0;
        for (int i = 0; i < 5; i++) {
            for (int j = 0; j < 5; j++) {
                kernel[i][j] = Math.exp(-((i - 2) * (i - 2) + (j - 2) * (j - 2)) / 18.0);
                sum += kernel[i][j];
            }
        }
        double[] blurred = new double[sharp.length];
        for (int pixel = 0; pixel < sharp.length; pixel++) {
            int offset = pixel / (height * width) * height * width;
            int y = (pixel - offset) / width;
            int x = (pixel - offset) % width;
            for (int i = Math.max(0, y - 2); i <= Math.min(height - 1, y + 2); i++) {
                for (int j = Math.max(0, x - 2); j <= Math.min(width - 1, x + 2); j++) {
                    blurred[pixel] += kernel[i - y + 2][j - x + 2] / sum * sharp[offset + i * width + j];
                }
            }
        }
        return blurred;
    }
}
