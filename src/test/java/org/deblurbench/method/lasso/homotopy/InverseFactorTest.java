package org.deblurbench.method.lasso.homotopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.deblurbench.backend.loops.ArrayLoops;
import org.junit.jupiter.api.Test;

class InverseFactorTest {
    private static final int N = 41;

    private final Random random = new Random(1);
    private final double[][] a = randomGram();
    private final InverseFactor factor = new InverseFactor(N, ArrayLoops.PLAIN);
    private final List<Integer> kept = new ArrayList<>();
    private final List<Double> rightHandSide = new ArrayList<>();

    @Test
    void solvesAfterAnyAppendAndDrop() {
        for (int step = 0; step < 400; step++) {
            if (kept.size() < N && (kept.isEmpty() || random.nextInt(5) < 3)) {
                append();
            } else {
                int p = random.nextInt(kept.size());
                factor.drop(p);
                kept.remove(p);
                rightHandSide.remove(p);
            }
            requireSolution();
        }
    }

    @Test
    void takesANewRightHandSide() {
        for (int k = 0; k < 10; k++) {
            append();
        }
        rightHandSide.replaceAll(b -> -2 * b + 1);

        factor.setRightHandSide(
                rightHandSide.stream().mapToDouble(Double::doubleValue).toArray());

        requireSolution();
    }

    @Test
    void projectsAColumnOnTheOthers() {
        for (int k = 0; k < 10; k++) {
            append();
        }
        // Half of the third column: its coefficients are 0.5 and nine zeros, and nothing is left of it.
        int third = kept.get(2);
        double[] row = kept.stream().mapToDouble(i -> a[third][i] / 2).toArray();

        double pivot = factor.project(row, a[third][third] / 4);
        double[] x = new double[10];
        factor.solveProjected(x);

        assertThat(pivot).isCloseTo(0, within(1e-12 * a[third][third]));
        for (int i = 0; i < 10; i++) {
            assertThat(x[i]).isCloseTo(i == 2 ? 0.5 : 0, within(1e-9));
        }
    }

    @Test
    void startsAgainAfterClear() {
        append();
        append();
        factor.clear();
        kept.clear();
        rightHandSide.clear();

        assertThat(factor.size()).isZero();
        append();
        requireSolution();
    }

    private void append() {
        int next = 0;
        while (kept.contains(next)) {
            next++;
        }
        int column = next;
        double b = random.nextGaussian();
        double[] row = kept.stream().mapToDouble(i -> a[column][i]).toArray();
        factor.append(factor.project(row, a[column][column]), b);
        kept.add(column);
        rightHandSide.add(b);
    }

    private void requireSolution() {
        double[] x = new double[N];
        factor.solve(x);
        assertThat(factor.size()).isEqualTo(kept.size());
        for (int i = 0; i < kept.size(); i++) {
            double sum = 0;
            for (int j = 0; j < kept.size(); j++) {
                sum += a[kept.get(i)][kept.get(j)] * x[j];
            }
            assertThat(sum).isCloseTo(rightHandSide.get(i), within(1e-9));
        }
    }

    private double[][] randomGram() {
        double[][] x = new double[2 * N][N];
        double[][] gram = new double[N][N];
        for (double[] row : x) {
            for (int j = 0; j < N; j++) {
                row[j] = random.nextGaussian();
            }
            for (int i = 0; i < N; i++) {
                for (int j = 0; j < N; j++) {
                    gram[i][j] += row[i] * row[j];
                }
            }
        }
        return gram;
    }
}
