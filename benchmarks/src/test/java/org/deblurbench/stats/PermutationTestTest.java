package org.deblurbench.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.math3.stat.inference.TestUtils;
import org.junit.jupiter.api.Test;

class PermutationTestTest {
    private static double p(double[] a, double[] b) {
        return PermutationTest.twoSided(a, b, 1).p();
    }

    private static double[] normal(Random random, int n, double mean) {
        return random.doubles(n).map(u -> mean + random.nextGaussian()).toArray();
    }

    @Test
    void groupsApartHaveTheSmallestValueThereIs() {
        assertThat(p(new double[] {1, 2, 3, 4}, new double[] {5, 6, 7, 8})).isCloseTo(2.0 / 70, within(1e-15));
        assertThat(p(new double[] {9, 8, 7}, new double[] {1, 2})).isCloseTo(2.0 / 10, within(1e-15));
        assertThat(PermutationTest.smallestP(4, 4)).isCloseTo(2.0 / 70, within(1e-15));
        assertThat(PermutationTest.smallestP(10, 10)).isCloseTo(2.0 / 184_756, within(1e-15));
        assertThat(PermutationTest.smallestP(1, 1)).isEqualTo(1);
        assertThat(PermutationTest.smallestP(0, 5)).isEqualTo(1);
    }

    @Test
    void equalGroupsDoNotDiffer() {
        assertThat(p(new double[] {0.1, 0.2, 0.3}, new double[] {0.3, 0.2, 0.1}))
                .isEqualTo(1);
        assertThat(p(new double[] {5, 5, 5}, new double[] {5, 5, 5})).isEqualTo(1);
        assertThat(p(new double[] {}, new double[] {1})).isEqualTo(1);
    }

    @Test
    void countsEveryWayToDeal() {
        Random random = new Random(3);
        for (int trial = 0; trial < 20; trial++) {
            double[] a = normal(random, 2 + trial % 4, 0);
            double[] b = normal(random, 3 + trial % 3, 1);

            assertThat(p(a, b)).isCloseTo(bySubsets(a, b), within(1e-12));
        }
    }

    /** The definition, over all subsets of the size of the first group. */
    private static double bySubsets(double[] a, double[] b) {
        double[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        double observed = Arrays.stream(a).sum();
        int ways = 0;
        int below = 0;
        int above = 0;
        for (int subset = 0; subset < 1 << all.length; subset++) {
            if (Integer.bitCount(subset) == a.length) {
                double sum = 0;
                for (int i = 0; i < all.length; i++) {
                    sum += (subset >> i & 1) * all[i];
                }
                ways++;
                below += sum <= observed + 1e-9 ? 1 : 0;
                above += sum >= observed - 1e-9 ? 1 : 0;
            }
        }
        return Math.min(1, 2.0 * Math.min(below, above) / ways);
    }

    @Test
    void agreesWithWelchOnNormalValues() {
        Random random = new Random(4);
        double[] a = normal(random, 60, 0);
        double[] b = normal(random, 60, 0.4);

        PermutationTest.Result result = PermutationTest.twoSided(a, b, 5);

        assertThat(result.exact()).isFalse();
        assertThat(result.p()).isCloseTo(TestUtils.tTest(a, b), within(0.01));
        assertThat(PermutationTest.twoSided(a, b, 5)).isEqualTo(result);
    }

    @Test
    void aRandomValueIsNeverZero() {
        double[] a = new Random(6).doubles(30).toArray();
        double[] b = new Random(7).doubles(30, 10, 11).toArray();

        assertThat(p(a, b)).isEqualTo(2.0 / (PermutationTest.DRAWS + 1));
        assertThat(PermutationTest.smallestP(30, 30)).isEqualTo(p(a, b));
    }

    @Test
    void saysHowManyValuesAreNeeded() {
        assertThat(PermutationTest.leastSize(0.05)).isEqualTo(4);
        assertThat(PermutationTest.leastSize(0.05 / 10)).isEqualTo(6);
        assertThat(PermutationTest.leastSize(0.05 / 30)).isEqualTo(7);
        assertThat(PermutationTest.leastSize(1)).isEqualTo(1);
    }

    @Test
    void fewFalseAlarmsWhateverTheDistribution() {
        Random random = new Random(8);
        int alarms = 0;
        for (int trial = 0; trial < 2000; trial++) {
            // Bimodal with a heavy tail.
            double[] all = random.doubles(10)
                    .map(u -> (u < 0.3 ? 1 : 0) + 0.01 / random.nextDouble())
                    .toArray();
            alarms += p(Arrays.copyOf(all, 5), Arrays.copyOfRange(all, 5, 10)) <= 0.05 ? 1 : 0;
        }

        // 5 % of 2,000 are 100, with a standard deviation of 10.
        assertThat(alarms).isLessThan(130);
    }
}
