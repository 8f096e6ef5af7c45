package org.deblurbench.backend.conformance;

import java.util.List;
import org.deblurbench.backend.Backend;

/** What {@link Backend#gram} promises. */
final class GramPromises {
    private static final int[][] SHAPES = {
        {1, 1}, {1, 7}, {7, 1}, {28, 28}, {63, 64}, {65, 63}, {64, 65}, {200, 65}, {301, 300}, {784, 784}
    };

    /** Rows and columns of C that do not fit an A of 3 x 4. */
    private static final int[][] WRONG = {{3, 3}, {4, 3}, {3, 4}, {5, 5}, {1, 1}};

    static final List<Promise<DoubleFixture<?>>> ALL = List.of(
            new Promise<>("forms the lower triangle of the Gram matrix", GramPromises::lowerTriangle),
            new Promise<>("gram passes NaN on", GramPromises::nan),
            new Promise<>("gram refuses wrong shapes", GramPromises::wrongShapes),
            new Promise<>("gram refuses an output that is its input", GramPromises::outputThatIsTheInput));

    private GramPromises() {}

    private static <M> void lowerTriangle(DoubleFixture<M> on) {
        for (int[] shape : SHAPES) {
            check(on, shape[0], shape[1]);
        }
    }

    private static <M> void nan(DoubleFixture<M> on) {
        double[] a = Fixture.filled(6 * 5, 1);
        a[2 * 5 + 3] = Double.NaN;
        M c = on.matrix(5, 5, Fixture.filled(25, 1));
        on.backend().gram(on.matrix(6, 5, a), c);
        // Outside the lower triangle C may hold anything; that is masked here.
        double[] lower = on.read(c);
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                lower[i * 5 + j] = 0;
            }
        }
        Expect.nanExactlyWhere(
                "gram of an A with a NaN in column 3", lower, 5, 5, (i, j) -> j <= i && (i == 3 || j == 3));
    }

    private static <M> void wrongShapes(DoubleFixture<M> on) {
        for (int[] s : WRONG) {
            String shapes = "gram of a 3 x 4 matrix into " + s[0] + " x " + s[1];
            M c = on.matrix(s[0], s[1], Fixture.filled(s[0] * s[1], 7));
            M a = on.backend().allocate(3, 4);
            Expect.refused(
                    shapes, IllegalArgumentException.class, () -> on.backend().gram(a, c));
            Expect.allAre("C after refusing " + shapes, 7, on.read(c));
        }
    }

    private static <M> void outputThatIsTheInput(DoubleFixture<M> on) {
        double[] before = on.random(9);
        M a = on.matrix(3, 3, before);
        Expect.refused(
                "a C that is A",
                IllegalArgumentException.class,
                () -> on.backend().gram(a, a));
        Expect.equal("A after refusing it as C", on.read(a), before);
    }

    /** A is rows x columns. The output starts as NaN. */
    static <M> void check(DoubleFixture<M> on, int rows, int columns) {
        double[] before = on.random(rows * columns);
        double[] transposed = NaiveLinearAlgebra.transpose(rows, columns, before);
        double[] unused = new double[columns * columns];
        M a = on.matrix(rows, columns, before);
        M c = on.matrixOfNaN(columns, columns);

        on.backend().gram(a, c);

        String what = "gram of a " + rows + " x " + columns + " matrix";
        MatrixPromises.checkShape(on, what, c, columns, columns);
        Expect.lowerWithin(
                what,
                columns,
                on.read(c),
                NaiveLinearAlgebra.multiply(columns, columns, rows, 1, transposed, before, 0, unused),
                NaiveLinearAlgebra.multiplyBound(
                        on.epsilon(), columns, columns, rows, 1, transposed, before, 0, unused));
        Expect.equal(what + ": the input A afterwards", on.read(a), before);
    }
}
