package org.deblurbench.method.regression;

import java.util.Arrays;
import org.deblurbench.data.ImagePairs;

/** Which sharp pixels a regression learns. */
public enum PixelChoice {
    /** Sixteen of them: {@link SamplePixels}. */
    SAMPLE("sample") {
        @Override
        public int[] of(ImagePairs images) {
            return SamplePixels.of(images);
        }
    },
    /** All. */
    ALL("all") {
        @Override
        public int[] of(ImagePairs images) {
            return new int[0];
        }
    };

    private final String label;

    PixelChoice(String label) {
        this.label = label;
    }

    /**
     * The name on the command line.
     *
     * @return lower case
     */
    public String label() {
        return label;
    }

    /**
     * The choice of a name.
     *
     * @param label as {@link #label()}
     * @return the choice
     * @throws IllegalArgumentException if there is no such choice
     */
    public static PixelChoice of(String label) {
        return Arrays.stream(values())
                .filter(choice -> choice.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no choice of pixels is named '" + label + "'"));
    }

    /**
     * The pixels.
     *
     * @param images of the size in question
     * @return as {@link RegressionData} takes them: none for all
     */
    public abstract int[] of(ImagePairs images);
}
