package org.deblurbench.duel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.stats.SymmetryEProcess;
import org.junit.jupiter.api.Test;

class RowEvidenceTest {
    @Test
    void ratioIsTheMedianOverPairs() {
        RowEvidence row = row(0, 0.1, 0.3, -0.2, 5);

        assertThat(row.ratio().getAsDouble()).isCloseTo(Math.exp(0.1), within(1e-12));
    }

    @Test
    void fewPairsHaveNoInterval() {
        assertThat(row(0.1, 0.1, 0.1).bound(true)).isEmpty();
    }

    /** The evidence for a bound is exactly what decides at 5 %, 20, for either end. */
    @Test
    void boundIsWhereTheTestBeginsToRefute() {
        double[] x = {0.01, 0.03, 0.02, 0.05, 0.01, 0.04, 0.02, 0.03, 0.02, 0.03};
        RowEvidence row = row(x);

        double low = row.bound(false).getAsDouble();
        double high = row.bound(true).getAsDouble();

        assertThat(low).isLessThan(row.ratio().getAsDouble());
        assertThat(high).isGreaterThan(row.ratio().getAsDouble());
        SymmetryEProcess at = new SymmetryEProcess();
        for (double value : x) {
            at.add(value - Math.log(low));
        }
        assertThat(at.logMax()).isCloseTo(Math.log(20), within(1e-6));
    }

    @Test
    void intervalCoversTheTruth() {
        Random random = new Random(3);
        int covered = 0;
        for (int trial = 0; trial < 300; trial++) {
            double[] x = random.doubles(12).map(u -> 0.02 + 0.05 * (u - 0.5)).toArray();
            RowEvidence row = row(x);
            covered += Math.log(row.bound(false).getAsDouble()) <= 0.02
                            && Math.log(row.bound(true).getAsDouble()) >= 0.02
                    ? 1
                    : 0;
        }
        assertThat(covered).isGreaterThanOrEqualTo(270);
    }

    /** The last row of Holm's has all of alpha: at 5 pairs alike, 2⁵ is more than 20, and less than 40. */
    @Test
    void intervalOfADecidedRowAgreesWithTheVerdict() {
        RowEvidence slower = row(0.2, 0.2, 0.2, 0.2, 0.2);
        RowEvidence notSlower = row(-0.02, -0.02, -0.02, -0.02, -0.02);

        new Jury(0.05).look(List.of(slower));
        new Jury(0.05).look(List.of(notSlower));

        assertThat(slower.verdict()).isEqualTo(ChangeVerdict.SLOWER);
        assertThat(slower.bound(false).getAsDouble()).isGreaterThan(1);
        assertThat(notSlower.verdict()).isEqualTo(ChangeVerdict.NOT_SLOWER);
        assertThat(notSlower.bound(true).getAsDouble()).isLessThan(1.03);
    }

    /** The median of every pair is 1; the mean is not. */
    @Test
    void whatIsSlowNowAndThenIsSlowerByItsMean() {
        RowEvidence row = row();
        for (int pair = 0; pair < 12; pair++) {
            row.add(0, 0.05);
        }

        new Jury(0.05).look(List.of(row));

        assertThat(row.verdict()).isEqualTo(ChangeVerdict.SLOWER);
        assertThat(row.isRarelySlower()).isTrue();
        assertThat(row.ratio().getAsDouble()).isCloseTo(Math.exp(0.05), within(1e-12));
        assertThat(row.bound(false).getAsDouble()).isGreaterThan(1);
        assertThat(row.typicalRatio().getAsDouble()).isEqualTo(1);
    }

    /** Either alone would not have decided, and an interval of what is so as a rule would hold 1. */
    @Test
    void whatIsDecidedByBothTogetherIsShownByItsMean() {
        RowEvidence row = row();
        for (int pair = 0; pair < 9; pair++) {
            row.add(pair < 2 ? -0.003 : 0.02, 0.05);
        }

        new Jury(0.05).look(List.of(row));

        assertThat(row.verdict()).isEqualTo(ChangeVerdict.SLOWER);
        assertThat(row.ratio().getAsDouble()).isCloseTo(Math.exp(0.07), within(1e-12));
        assertThat(row.bound(false).getAsDouble()).isGreaterThan(1);
    }

    @Test
    void nothingSpeaksForNewWhileItMayBeSlowNowAndThen() {
        RowEvidence row = row();
        for (int pair = 0; pair < 6; pair++) {
            row.add(-0.05, pair < 3 ? 0.05 : 0);
        }
        new Jury(0.05).look(List.of(row));
        assertThat(row.verdict()).isEqualTo(ChangeVerdict.UNDECIDED);

        row.add(-0.05, -0.05);
        new Jury(0.05).look(List.of(row));
        assertThat(row.verdict()).isEqualTo(ChangeVerdict.FASTER);
    }

    @Test
    void pairsNeededFollowTheDrift() {
        RowEvidence row = row(0.5, 0.5, 0.5, 0.5);
        // Evidence doubles with each pair: 2⁴ has four, and 2⁸ needs four more.
        assertThat(row.pairsNeeded(1 / 256.0).getAsInt()).isBetween(4, 5);
    }

    private static RowEvidence row(double... logRatios) {
        RowEvidence row = new RowEvidence(SymmetryEProcess::new, 0.03, 0.05);
        for (double x : logRatios) {
            row.add(x, 0);
        }
        return row;
    }
}
