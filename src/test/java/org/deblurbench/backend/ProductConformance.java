package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@link Backend#multiplyVector} and {@link Backend#gram} promise beside {@link Backend#multiply}.
 *
 * @param <M> the backend's matrix type
 */
abstract class ProductConformance<M> extends MultiplicationConformance<M, Backend<M>> {
    @ParameterizedTest
    @CsvSource({"1,1", "1,7", "7,1", "28,28", "63,65", "65,64", "64,200", "784,784"})
    void multipliesVectors(int rows, int columns) {
        for (Transpose transA : Transpose.values()) {
            for (double alpha : SCALARS) {
                for (double beta : SCALARS) {
                    checkMultiplyVector(rows, columns, alpha, transA, beta);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1", "1,7", "7,1", "28,28", "63,64", "65,63", "64,65", "200,65", "784,784"})
    void formsTheLowerTriangleOfTheGramMatrix(int rows, int columns) {
        checkGram(rows, columns);
    }

    @Test
    void vectorAndGramProductsCanFollowEachOtherInAnySize() {
        for (int size : new int[] {130, 3, 131, 1, 65, 130}) {
            checkMultiplyVector(size, size + 3, 0.5, Transpose.YES, -1);
            checkGram(size + 1, size);
        }
    }

    @Test
    void multiplyVectorPassesNaNOn() {
        double[] a = filled(3 * 4, 1);
        a[1 * 4 + 2] = Double.NaN;
        M y = matrixOfNaN(3, 1);
        backend.multiplyVector(1, matrix(3, 4, a), Transpose.NO, matrix(4, 1, filled(4, 1)), 0, y);
        assertNaNExactlyWhere(read(y), 3, 1, (i, j) -> i == 1);
        y = matrixOfNaN(4, 1);
        backend.multiplyVector(1, matrix(3, 4, a), Transpose.YES, matrix(3, 1, filled(3, 1)), 0, y);
        assertNaNExactlyWhere(read(y), 4, 1, (i, j) -> i == 2);
        double[] x = {1, Double.NaN, 1, 1};
        y = matrixOfNaN(3, 1);
        backend.multiplyVector(1, matrix(3, 4, filled(12, 1)), Transpose.NO, matrix(4, 1, x), 0, y);
        assertNaNExactlyWhere(read(y), 3, 1, (i, j) -> true);
    }

    @Test
    void gramPassesNaNOn() {
        double[] a = filled(6 * 5, 1);
        a[2 * 5 + 3] = Double.NaN;
        M c = matrix(5, 5, filled(25, 1));
        backend.gram(matrix(6, 5, a), c);
        // Outside the lower triangle C may hold anything; that is masked here.
        double[] lower = read(c);
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                lower[i * 5 + j] = 0;
            }
        }
        assertNaNExactlyWhere(lower, 5, 5, (i, j) -> j <= i && (i == 3 || j == 3));
    }

    @ParameterizedTest
    @CsvSource({"3,1,4,1", "1,4,3,1", "4,1,1,3", "4,2,3,2", "5,1,3,1"})
    void multiplyVectorRefusesWrongShapes(int xRows, int xColumns, int yRows, int yColumns) {
        M x = backend.allocate(xRows, xColumns);
        M y = matrix(yRows, yColumns, filled(yRows * yColumns, 7));
        M a = backend.allocate(3, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> backend.multiplyVector(1, a, Transpose.NO, x, 0, y));
        M at = backend.allocate(4, 3);
        assertThatIllegalArgumentException().isThrownBy(() -> backend.multiplyVector(1, at, Transpose.YES, x, 0, y));
        assertThat(read(y)).containsOnly(7);
    }

    @ParameterizedTest
    @CsvSource({"3,3", "4,3", "3,4", "5,5", "1,1"})
    void gramRefusesWrongShapes(int cRows, int cColumns) {
        M c = matrix(cRows, cColumns, filled(cRows * cColumns, 7));
        M a = backend.allocate(3, 4);
        assertThatIllegalArgumentException().isThrownBy(() -> backend.gram(a, c));
        assertThat(read(c)).containsOnly(7);
    }

    @Test
    void vectorAndGramProductsRefuseAnOutputThatIsAnInput() {
        double[] before = random(9);
        M a = matrix(3, 3, before);
        assertThatIllegalArgumentException().isThrownBy(() -> backend.gram(a, a));
        assertUnchanged("A", a, before);
        M one = matrix(1, 1, new double[] {3});
        M x = matrix(1, 1, new double[] {5});
        assertThatIllegalArgumentException().isThrownBy(() -> backend.multiplyVector(1, one, Transpose.NO, x, 0, one));
        assertThatIllegalArgumentException().isThrownBy(() -> backend.multiplyVector(1, one, Transpose.NO, x, 0, x));
        assertThat(read(one)).containsExactly(3);
        assertThat(read(x)).containsExactly(5);
    }

    /** A is rows x columns. With β = 0 the output starts as NaN. */
    final void checkMultiplyVector(int rows, int columns, double alpha, Transpose transA, double beta) {
        double[] aBefore = NaiveLinearAlgebra.random(rows * columns, random);
        double[] opA = transA == Transpose.NO ? aBefore : NaiveLinearAlgebra.transpose(rows, columns, aBefore);
        int m = transA == Transpose.NO ? rows : columns;
        int n = transA == Transpose.NO ? columns : rows;
        double[] xBefore = NaiveLinearAlgebra.random(n, random);
        double[] yBefore = beta == 0 ? filled(m, Double.NaN) : NaiveLinearAlgebra.random(m, random);
        M a = matrix(rows, columns, aBefore);
        M x = matrix(n, 1, xBefore);
        M y = matrix(m, 1, yBefore);

        backend.multiplyVector(alpha, a, transA, x, beta, y);

        assertWithin(
                read(y),
                NaiveLinearAlgebra.multiply(m, 1, n, alpha, opA, xBefore, beta, yBefore),
                NaiveLinearAlgebra.multiplyBound(epsilon(), m, 1, n, alpha, opA, xBefore, beta, yBefore));
        assertUnchanged("A", a, aBefore);
        assertUnchanged("x", x, xBefore);
    }

    /** A is rows x columns. The output starts as NaN. */
    final void checkGram(int rows, int columns) {
        double[] before = NaiveLinearAlgebra.random(rows * columns, random);
        double[] transposed = NaiveLinearAlgebra.transpose(rows, columns, before);
        double[] unused = new double[columns * columns];
        M a = matrix(rows, columns, before);
        M c = matrixOfNaN(columns, columns);

        backend.gram(a, c);

        assertLowerWithin(
                columns,
                read(c),
                NaiveLinearAlgebra.multiply(columns, columns, rows, 1, transposed, before, 0, unused),
                NaiveLinearAlgebra.multiplyBound(epsilon(), columns, columns, rows, 1, transposed, before, 0, unused));
        assertUnchanged("A", a, before);
    }
}
