package org.deblurbench.data;

import org.deblurbench.blur.Degradation;

/**
 * What the methods learn from and are judged on.
 *
 * @param source the name of the file that the images are from
 * @param sha256 SHA-256 of the whole unpacked IDX file, in lower-case hexadecimal
 * @param test the test images
 * @param training the training images
 * @param validation the validation images
 */
public record Dataset(String source, String sha256, ImagePairs test, ImagePairs training, ImagePairs validation) {

    /**
     * Splits a file of images, and degrades them.
     *
     * @param images the sharp images
     * @param split how many images each part gets
     * @param degradation what blurs them; the noise of an image depends on its index in the file, not on the split
     * @return the dataset
     * @throws ImageFileException if there are fewer images than {@code split} needs
     * @throws IllegalArgumentException if the kernel does not fit the size of the images
     */
    public static Dataset load(IdxImages images, Split split, Degradation degradation) throws ImageFileException {
        if (images.count() < split.total()) {
            throw new ImageFileException(
                    images.source(),
                    "has " + images.count() + " images, but the split " + split + " needs " + split.total()
                            + "; use a smaller split or a larger file");
        }
        int trainingFrom = split.test();
        int validationFrom = trainingFrom + split.training();
        return new Dataset(
                images.source(),
                images.sha256(),
                test(images, split, degradation),
                pairs(images, trainingFrom, validationFrom, degradation),
                pairs(images, validationFrom, split.total(), degradation));
    }

    /**
     * Degrades the test images alone.
     *
     * @param images sharp images, at least {@code split.test()}
     * @param split how many images each part gets
     * @param degradation what blurs them
     * @return as {@link #load} gives them
     */
    public static ImagePairs test(IdxImages images, Split split, Degradation degradation) {
        return pairs(images, 0, split.test(), degradation);
    }

    private static ImagePairs pairs(IdxImages images, int from, int to, Degradation degradation) {
        ImageSet sharp = images.slice(from, to);
        double[] blurred = new double[sharp.values().length];
        degradation.apply(sharp.values(), sharp.height(), sharp.width(), from, blurred);
        return new ImagePairs(sharp, new ImageSet(sharp.count(), sharp.height(), sharp.width(), blurred));
    }
}
