package org.deblurbench.method.deconvolution;

import java.util.Arrays;

/** The grid that {@link WienerDeconvolution} works on. */
public enum Padding {
    /** The images' own size: they are taken for periodic. */
    NONE("none") {
        @Override
        int length(int size) {
            return size;
        }
    },
    /** Each side is padded with zeros to a power of two that is at least twice as long. */
    POWER_OF_TWO("power-of-two") {
        @Override
        int length(int size) {
            int power = Integer.highestOneBit(2 * size);
            return power == 2 * size ? power : 2 * power;
        }
    };

    private final String label;

    Padding(String label) {
        this.label = label;
    }

    /** The length of a side of the grid. */
    abstract int length(int size);

    /**
     * The name on the command line.
     *
     * @return lower case
     */
    public String label() {
        return label;
    }

    /**
     * The padding of a name.
     *
     * @param label as {@link #label()}
     * @return the padding
     * @throws IllegalArgumentException if there is no such padding
     */
    public static Padding of(String label) {
        return Arrays.stream(values())
                .filter(padding -> padding.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no padding is named '" + label + "'"));
    }
}
