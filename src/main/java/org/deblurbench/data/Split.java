package org.deblurbench.data;

/**
 * How many images are for testing, for training and for validation. They are taken in this order from the front of a
 * file; the images after them are not used.
 *
 * @param test images that only the reported error is measured on, at least 1
 * @param training images that weights are learnt from, at least 1
 * @param validation images that hyperparameters such as λ are chosen on, at least 1
 */
public record Split(int test, int training, int validation) {
    /** The report's: images 0–999 for testing, 1000–2999 for training, 3000–3999 for validation. */
    public static final Split DEFAULT = new Split(1000, 2000, 1000);

    /** Half of the training images and a quarter of the others, where operations have to be short. */
    public static final Split SMALL = new Split(250, 1000, 250);

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if one is less than 1, or their sum exceeds {@link Integer#MAX_VALUE}
     */
    public Split {
        if (test < 1 || training < 1 || validation < 1) {
            throw new IllegalArgumentException("split " + test + "," + training + "," + validation
                    + ": each part needs at least 1 image, as in " + DEFAULT);
        }
        if ((long) test + training + validation > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("split " + test + "," + training + "," + validation
                    + ": more images in all than an array can hold; use smaller numbers");
        }
    }

    /**
     * Reads a split as a user writes it.
     *
     * @param text numbers of test, training and validation images between commas, such as {@code "1000,2000,1000"}
     * @return the split
     * @throws IllegalArgumentException if {@code text} is anything else; the message is one line
     */
    public static Split parse(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 3) {
            throw malformed(text, null);
        }
        int[] counts = new int[3];
        for (int i = 0; i < 3; i++) {
            try {
                counts[i] = Integer.parseInt(parts[i].strip());
            } catch (NumberFormatException e) {
                throw malformed(text, e);
            }
        }
        return new Split(counts[0], counts[1], counts[2]);
    }

    private static IllegalArgumentException malformed(String text, NumberFormatException cause) {
        return new IllegalArgumentException(
                "split '" + text + "' is not three whole numbers (test,training,validation), as in " + DEFAULT, cause);
    }

    /**
     * How many images the three parts need.
     *
     * @return their sum
     */
    public int total() {
        return test + training + validation;
    }

    /**
     * The split as {@link #parse} reads it.
     *
     * @return such as {@code "1000,2000,1000"}
     */
    @Override
    public String toString() {
        return test + "," + training + "," + validation;
    }
}
