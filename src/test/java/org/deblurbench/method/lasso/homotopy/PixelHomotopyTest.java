package org.deblurbench.method.lasso.homotopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.deblurbench.backend.loops.ArrayLoops;
import org.junit.jupiter.api.Test;

/** Three inputs: (1, 0), (0, 1) and their sum; outputs in the same plane. */
class PixelHomotopyTest {
    private static final Offset<Double> ROUNDING = within(1e-14);

    private final double[][] gram = {{1, 0, 1}, {0, 1, 1}, {1, 1, 2}};
    private final PixelHomotopy path =
            new PixelHomotopy(gram, new InverseFactor(3, ArrayLoops.PLAIN), ArrayLoops.PLAIN);
    private final double[] weights = new double[3];

    @Test
    void joinsAndDropsWhereThePathBends() {
        // s = (3, 1): the sum joins at μ = 4, the first at μ = 2, the second never.
        path.start(new double[] {3, 1, 4}, 0, 1);

        path.advance(3, 0.93);
        requireWeights(0, 0, 0.5);
        path.advance(1, 0.93);
        requireWeights(1, 0, 1);
        path.advance(0.5, 0.93);
        requireWeights(1.5, 0, 1);
        assertThat(path.events()).isEqualTo(2);
    }

    @Test
    void readsStridedCorrelations() {
        path.start(new double[] {9, 3, 9, 1, 9, 4}, 1, 2);

        path.advance(3, 0.5);

        requireWeights(0, 0, 0.5);
    }

    @Test
    void hasNoEventsAboveTheLargestCorrelation() {
        path.start(new double[] {3, 1, -4}, 0, 1);

        path.advance(4, 0.93);

        requireWeights(0, 0, 0);
        assertThat(path.events()).isZero();
    }

    @Test
    void handsWeightOverToAnInputThatDependsOnTheActiveOnes() {
        // s = (3, 3) at μ = 0.5: the first two inputs fit it too, but cost twice as much as their sum.
        double[] costly = {2.5, 2.5, 0};
        double[] gradient = {0.5, 0.5, 1};

        path.refine(0.5, costly, gradient, 0, 1);

        requireWeights(0, 0, 2.75);
    }

    @Test
    void refinesWeightsThatAreNearlyThere() {
        // s = (3, -3): the sum is of no use.
        double[] nearly = {2.5 + 1e-3, -2.5, 0};
        double[] gradient = {0.5 - 1e-3, -0.5, -1e-3};

        path.refine(0.5, nearly, gradient, 0, 1);

        requireWeights(2.5, -2.5, 0);
        assertThat(path.events()).isZero();
    }

    private void requireWeights(double... expected) {
        path.copyWeights(weights, 0, 1);
        for (int i = 0; i < expected.length; i++) {
            assertThat(weights[i]).as("weight %d", i).isCloseTo(expected[i], ROUNDING);
        }
    }
}
