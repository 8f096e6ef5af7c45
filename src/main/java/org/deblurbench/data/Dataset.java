package org.deblurbench.data;

import org.deblurbench.blur.Blur;

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
     * Splits a file of images, and blurs them.
     *
     * @param images the sharp images
     * @param split how many images each part gets
     * @param blur what blurs them
     * @return the dataset
     * @throws ImageFileException if there are fewer images than {@code split} needs
     * @throws IllegalArgumentException if the blur does not fit the size of the images
     */
    public static Dataset load(IdxImages images, Split split, Blur blur) throws ImageFileException {
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
                pairs(images.slice(0, trainingFrom), blur),
                pairs(images.slice(trainingFrom, validationFrom), blur),
                pairs(images.slice(validationFrom, split.total()), blur));
    }

    private static ImagePairs pairs(ImageSet sharp, Blur blur) {
        double[] blurred = new double[sharp.values().length];
        blur.apply(sharp.values(), sharp.height(), sharp.width(), blurred);
        return new ImagePairs(sharp, new ImageSet(sharp.count(), sharp.height(), sharp.width(), blurred));
    }
}
