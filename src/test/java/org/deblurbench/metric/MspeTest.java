package org.deblurbench.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.deblurbench.backend.StorageOrder;
import org.junit.jupiter.api.Test;

class MspeTest {
    @Test
    void isTheMeanOfSquaredDifferences() {
        assertThat(Mspe.of(new double[] {1, 2, 3, 4}, new double[] {1, 0, 4, 8}))
                .isEqualTo((0 + 4 + 1 + 16) / 4.0);
    }

    @Test
    void ofEqualImagesIsZero() {
        double[] images = random(1000, 1);
        assertThat(Mspe.of(images, images.clone())).isZero();
    }

    @Test
    void staysWithinAFewUlpOfTheExactSum() {
        double[] sharp = random(1_000_000, 2);
        double[] restored = random(1_000_000, 3);
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < sharp.length; i++) {
            double difference = sharp[i] - restored[i];
            sum = sum.add(new BigDecimal(difference * difference));
        }
        double exact = sum.doubleValue() / sharp.length;
        assertThat(Mspe.of(sharp, restored)).isCloseTo(exact, within(4 * Math.ulp(exact)));
    }

    @Test
    void everyElementCounts() {
        for (int length : new int[] {1, 2, 63, 64, 65, 129, 1000}) {
            for (int i = 0; i < length; i++) {
                double[] restored = new double[length];
                restored[i] = 2;
                assertThat(Mspe.of(new double[length], restored)).isEqualTo(4.0 / length);
            }
        }
    }

    @Test
    void nanComesOutAsNan() {
        double[] restored = new double[300];
        restored[257] = Double.NaN;
        assertThat(Mspe.of(new double[300], restored)).isNaN();
        assertThat(Mspe.of(new double[300], 3, 100, restored, StorageOrder.ROW_MAJOR, upTo(100)))
                .isNaN();
    }

    @Test
    void refusesLengthsThatDoNotMatch() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Mspe.of(new double[3], new double[4]))
                .withMessage("cannot compare 3 sharp with 4 restored pixel values");
        assertThatIllegalArgumentException().isThrownBy(() -> Mspe.of(new double[0], new double[0]));
    }

    @Test
    void pixelsThatAreNotHeldCountAsZero() {
        double[] sharp = {1, 2, 3, /**/ 4, 5, 6};
        int[] columns = {2, 0};
        double expected = (1 + 4 + 0 + /**/ 0 + 25 + 9) / 6.0;
        double[] byRow = {3, 0, /**/ 9, 4};
        double[] byColumn = {3, 9, /**/ 0, 4, /* spare */ Double.NaN};
        assertThat(Mspe.of(sharp, 2, 3, byRow, StorageOrder.ROW_MAJOR, columns)).isEqualTo(expected);
        assertThat(Mspe.of(sharp, 2, 3, byColumn, StorageOrder.COLUMN_MAJOR, columns))
                .isEqualTo(expected);
    }

    @Test
    void withAllColumnsAgreesWithThePlainForm() {
        double[] sharp = random(200 * 131, 4);
        double[] restored = random(200 * 131, 5);
        double plain = Mspe.of(sharp, restored);
        assertThat(Mspe.of(sharp, 200, 131, restored, StorageOrder.ROW_MAJOR, upTo(131)))
                .isCloseTo(plain, within(4 * Math.ulp(plain)));
    }

    @Test
    void refusesColumnsAndSizesThatDoNotFit() {
        double[] four = new double[4];
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns(four, 2, four, 0, 2))
                .withMessageContaining("2");
        assertThatIllegalArgumentException().isThrownBy(() -> columns(four, 2, four, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> columns(four, 2, four, 1, 1))
                .withMessage("column 1 is there twice");
        assertThatIllegalArgumentException().isThrownBy(() -> columns(four, 3, four, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> columns(four, 0, four, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> columns(four, 2, new double[3], 0, 1));
    }

    private static double columns(double[] sharp, int images, double[] restored, int... columns) {
        return Mspe.of(sharp, images, 2, restored, StorageOrder.ROW_MAJOR, columns);
    }

    private static int[] upTo(int n) {
        int[] columns = new int[n];
        Arrays.setAll(columns, j -> j);
        return columns;
    }

    private static double[] random(int length, long seed) {
        return new Random(seed).doubles(length).toArray();
    }
}
