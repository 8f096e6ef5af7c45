package org.deblurbench.reproduce.study;

import java.util.List;

/**
 * How much is measured.
 *
 * @param epochs of the network
 * @param doubleNetwork whether the network is trained in double precision, too
 * @param timings how often what is short is timed
 * @param literalPixels how many pixels are learned as the report's code does it
 * @param smallestLambda down to which λ the LASSO's optimum is proven
 * @param lassoWithNoise whether the LASSO's optimum is found under every noise, too
 * @param sideList sides of the square images that costs are measured on, ascending
 * @param largestForKernel height of the largest image that a kernel is learned from
 */
public record Effort(
        int epochs,
        boolean doubleNetwork,
        int timings,
        int literalPixels,
        double smallestLambda,
        boolean lassoWithNoise,
        List<Integer> sideList,
        int largestForKernel) {
    /** Some minutes. */
    public static final Effort DEFAULT = new Effort(200, false, 5, 8, 1e-4, false, List.of(14, 20, 28, 40), 1080);

    /** As long as it takes. */
    public static final Effort FULL = new Effort(200, true, 9, 56, 2e-5, true, List.of(14, 20, 28, 40, 56), 1080);

    int[] sides() {
        return sideList.stream().mapToInt(Integer::intValue).toArray();
    }
}
