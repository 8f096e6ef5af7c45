package org.deblurbench.fork;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deblurbench.blur.Degradation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.IdxImages;
import org.deblurbench.data.ImageFileException;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.Split;
import org.deblurbench.metric.Mspe;
import org.deblurbench.record.Fact;

/**
 * Which images a run is about, told by the launcher to its forks.
 *
 * @param file an IDX image file; null for the embedded MNIST
 * @param split how many images each part gets
 * @param degradation what blurs them
 */
public record ImageSource(Path file, Split split, Degradation degradation) {
    /** System property: the image file. */
    public static final String FILE = "deblurbench.images";

    /** System property: the split. */
    public static final String SPLIT = "deblurbench.split";

    /** System property: the kernel of the blur. */
    public static final String KERNEL = "deblurbench.kernel";

    /** System property: what comes after the blur. */
    public static final String NOISE = "deblurbench.noise";

    /**
     * What the system properties say, and where they are absent the embedded images, the default split and the default
     * blur.
     *
     * @return the source
     * @throws IllegalArgumentException if the split, the kernel or the noise is malformed
     */
    public static ImageSource ofProperties() {
        String file = System.getProperty(FILE);
        String split = System.getProperty(SPLIT);
        String kernel = System.getProperty(KERNEL);
        String noise = System.getProperty(NOISE);
        return new ImageSource(
                file == null ? null : Path.of(file),
                split == null ? Split.DEFAULT : Split.parse(split),
                Degradation.DEFAULT.with(kernel, noise));
    }

    /**
     * The options that make a fork see the same source.
     *
     * @return {@code -D} options
     */
    public List<String> forkProperties() {
        List<String> properties = new ArrayList<>();
        if (file != null) {
            properties.add("-D" + FILE + "=" + file.toAbsolutePath());
        }
        properties.add("-D" + SPLIT + "=" + split);
        properties.add("-D" + KERNEL + "=" + degradation.kernel());
        properties.add("-D" + NOISE + "=" + degradation.noise());
        return properties;
    }

    /**
     * Reads the images.
     *
     * @return sharp images
     * @throws ImageFileException if the file is not an IDX image file; one line
     */
    public IdxImages read() throws ImageFileException {
        return file == null ? IdxImages.embedded() : IdxImages.read(file);
    }

    /**
     * Reads, splits and degrades the images.
     *
     * @return the dataset
     * @throws ImageFileException if the file is not an IDX image file, or holds too few images; one line
     */
    public Dataset load() throws ImageFileException {
        return Dataset.load(read(), split, degradation);
    }

    /**
     * Whether these are the images, split and blur that stored references were computed for.
     *
     * @return true for the embedded images with the default split and the default degradation
     */
    public boolean isDefault() {
        return isDefault(Split.DEFAULT);
    }

    /**
     * Whether these are the images and the blur that stored references were computed for, and another split.
     *
     * @param other that split
     * @return true for the embedded images with that split and the default degradation
     */
    public boolean isDefault(Split other) {
        return file == null && split.equals(other) && degradation.equals(Degradation.DEFAULT);
    }

    /**
     * The same images, degraded otherwise.
     *
     * @param other what blurs them
     * @return a source
     */
    public ImageSource with(Degradation other) {
        return new ImageSource(file, split, other);
    }

    /**
     * Names the images and what is done with them, and tells how far the blurred ones are from the sharp.
     *
     * @param images as read from this source, at least as many as are for testing
     * @return what figures depend on
     */
    public Map<Fact, String> facts(IdxImages images) {
        ImagePairs test = Dataset.test(images, split, degradation);
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.put(Fact.IMAGES, images.source());
        facts.put(Fact.IMAGES_SHA256, images.sha256());
        facts.put(Fact.IMAGE_SIZE, images.height() + " x " + images.width());
        facts.put(Fact.SPLIT, split.toString());
        facts.put(Fact.BLUR, degradation + ", zero border");
        double blurred = Mspe.of(test.sharpValues(), test.blurredValues());
        facts.put(Fact.BLURRED_MSPE, String.format(Locale.ROOT, "%.6g", blurred));
        return facts;
    }
}
