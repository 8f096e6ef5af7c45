package org.deblurbench.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.deblurbench.blur.Degradation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.IdxImages;
import org.deblurbench.data.ImageFileException;
import org.deblurbench.data.Split;

/**
 * Which images a run is about, told by the launcher to its forks.
 *
 * @param file an IDX image file; null for the embedded MNIST
 * @param split how many images each part gets
 */
public record ImageSource(Path file, Split split) {
    /** System property: the image file. */
    public static final String FILE = "deblurbench.images";

    /** System property: the split. */
    public static final String SPLIT = "deblurbench.split";

    /**
     * What the system properties say, the embedded images and the default split where they are absent.
     *
     * @return the source
     * @throws IllegalArgumentException if the split is malformed
     */
    public static ImageSource ofProperties() {
        String file = System.getProperty(FILE);
        String split = System.getProperty(SPLIT);
        return new ImageSource(file == null ? null : Path.of(file), split == null ? Split.DEFAULT : Split.parse(split));
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
     * Reads, splits and blurs the images.
     *
     * @return the dataset
     * @throws ImageFileException if the file is not an IDX image file, or holds too few images; one line
     */
    public Dataset load() throws ImageFileException {
        return Dataset.load(read(), split, Degradation.DEFAULT);
    }

    /**
     * Whether these are the images, split and blur that stored references were computed for.
     *
     * @return true for the embedded images with the default split
     */
    public boolean isDefault() {
        return file == null && split.equals(Split.DEFAULT);
    }

    /**
     * Names the images and what is done with them.
     *
     * @param images as read from this source
     * @return by name
     */
    public Map<String, String> provenance(IdxImages images) {
        Map<String, String> values = new TreeMap<>();
        values.put("images", images.source());
        values.put("images SHA-256", images.sha256());
        values.put("image size", images.height() + " x " + images.width());
        values.put("split (test, training, validation)", split.toString());
        values.put("blur", "5x5 Gaussian, sigma 3, zero border, no noise");
        return values;
    }
}
