package org.deblurbench.backend.conformance;

import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.loops.ArrayLoops;

/** What {@link Backend#loops} promise. */
final class LoopPromises {
    /** From where to where in arrays of {@link #LENGTH}: nothing, less than a vector, a few vectors and a rest. */
    private static final int[][] RANGES = {{22, 22}, {21, 22}, {22, 25}, {23, 31}, {21, 56}, {22, 86}, {25, 132}};

    private static final int[] COUNTS = {0, 1, 2, 3, 7, 8, 9, 19};
    private static final int LENGTH = 132;

    /** The first row, so that it is not always 0. */
    private static final int FIRST = 2;

    static final List<Promise<DoubleFixture<?>>> ALL = List.of(
            new Promise<>("its loops add combinations of rows", LoopPromises::combinations),
            new Promise<>("its loops add products of rows", LoopPromises::products),
            new Promise<>("its loops rotate", LoopPromises::rotations));

    private LoopPromises() {}

    private static void combinations(DoubleFixture<?> on) {
        ArrayLoops loops = on.backend().loops();
        for (int[] range : RANGES) {
            for (int count : COUNTS) {
                for (double sign : new double[] {1, -1}) {
                    double[][] rows = rows(on, count);
                    double[] y = on.random(LENGTH);
                    double[] expected = y.clone();
                    double[] bound = new double[LENGTH];
                    for (int i = range[0]; i < range[1]; i++) {
                        double size = Math.abs(y[i]);
                        for (int r = FIRST; r < FIRST + count; r++) {
                            expected[i] += sign * y[r] * rows[r][i];
                            size += Math.abs(y[r] * rows[r][i]);
                        }
                        bound[i] = (count + 2) * on.epsilon() * size;
                    }
                    loops.addCombination(y, sign, y, rows, FIRST, count, range[0], range[1]);
                    Expect.within(count + " rows from " + range[0] + " to " + range[1], 1, y, expected, bound);
                }
            }
        }
    }

    private static void products(DoubleFixture<?> on) {
        ArrayLoops loops = on.backend().loops();
        for (int[] range : RANGES) {
            for (int count : COUNTS) {
                double[][] rows = rows(on, count);
                double[] x = on.random(LENGTH);
                double[] y = on.random(LENGTH);
                double[] expected = y.clone();
                double[] bound = new double[LENGTH];
                for (int r = FIRST; r < FIRST + count; r++) {
                    double size = Math.abs(y[r]);
                    for (int i = range[0]; i < range[1]; i++) {
                        expected[r] += rows[r][i] * x[i];
                        size += Math.abs(rows[r][i] * x[i]);
                    }
                    bound[r] = (range[1] - range[0] + 2) * on.epsilon() * size;
                }
                loops.addProducts(y, x, rows, FIRST, count, range[0], range[1]);
                Expect.within(count + " products from " + range[0] + " to " + range[1], 1, y, expected, bound);
            }
        }
    }

    private static void rotations(DoubleFixture<?> on) {
        ArrayLoops loops = on.backend().loops();
        double c = 0.6;
        double s = 0.8;
        for (int[] range : RANGES) {
            double[] x = on.random(LENGTH);
            double[] y = on.random(LENGTH);
            double[] rotatedX = x.clone();
            double[] rotatedY = y.clone();
            double[] bound = new double[LENGTH];
            for (int i = range[0]; i < range[1]; i++) {
                rotatedX[i] = c * x[i] + s * y[i];
                rotatedY[i] = c * y[i] - s * x[i];
                bound[i] = 4 * on.epsilon();
            }
            loops.rotate(x, y, c, s, range[0], range[1]);
            String what = "rotation from " + range[0] + " to " + range[1];
            Expect.within(what + ", x", 1, x, rotatedX, bound);
            Expect.within(what + ", y", 1, y, rotatedY, bound);
        }
    }

    private static double[][] rows(DoubleFixture<?> on, int count) {
        double[][] rows = new double[FIRST + count][];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = on.random(LENGTH);
        }
        return rows;
    }
}
