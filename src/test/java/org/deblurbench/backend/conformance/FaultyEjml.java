package org.deblurbench.backend.conformance;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.ForwardingBackend;
import org.deblurbench.backend.NotPositiveDefiniteException;
import org.deblurbench.backend.Provenance;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.backend.Transpose;
import org.ejml.data.DMatrixRMaj;

/** EJML, but for one fault. */
final class FaultyEjml extends ForwardingBackend<DMatrixRMaj> {
    private static final int SEVERAL = 3;

    private final Fault fault;
    private DMatrixRMaj shared;
    private int calls;
    private int largest;
    private DMatrixRMaj lastLeft;
    private double[] lastResult;

    FaultyEjml(Backend<DMatrixRMaj> ejml, Fault fault) {
        super(ejml);
        this.fault = fault;
    }

    @Override
    public Provenance provenance() {
        Provenance honest = super.provenance();
        return fault == Fault.WRONG_THREADS
                ? new Provenance(honest.library(), honest.nativeFile(), SEVERAL, honest.details())
                : honest;
    }

    @Override
    public DMatrixRMaj allocate(int rows, int columns) {
        if (fault == Fault.SHARES_STORAGE && shared != null) {
            return shared;
        }
        DMatrixRMaj a = fault == Fault.ALLOCATES_ANYTHING
                ? super.allocate(Math.max(rows, 1), Math.max(columns, 1))
                : super.allocate(rows, columns);
        if (fault == Fault.ALLOCATES_ONES) {
            Arrays.fill(a.data, 1);
        }
        shared = a;
        return a;
    }

    @Override
    public int rows(DMatrixRMaj a) {
        return super.rows(a) + (fault == Fault.LIES_ABOUT_SHAPES ? 1 : 0);
    }

    @Override
    public double[] elements(DMatrixRMaj a) {
        return fault == Fault.COPIES_ELEMENTS ? super.elements(a).clone() : super.elements(a);
    }

    @Override
    public StorageOrder order() {
        return fault == Fault.SAYS_WRONG_ORDER ? StorageOrder.COLUMN_MAJOR : super.order();
    }

    @Override
    public void multiply(
            double alpha,
            DMatrixRMaj a,
            Transpose transA,
            DMatrixRMaj b,
            Transpose transB,
            double beta,
            DMatrixRMaj c) {
        boolean square = a.numRows == a.numCols && b.numRows == b.numCols;
        boolean transposes = !(fault == Fault.IGNORES_TRANSPOSES && square);
        double[] before = c.data.clone();
        perform(
                () -> super.multiply(
                        fault == Fault.IGNORES_ALPHA ? 1 : alpha,
                        a,
                        transposes ? transA : Transpose.NO,
                        b,
                        transposes ? transB : Transpose.NO,
                        fault == Fault.IGNORES_BETA ? 0 : beta,
                        c),
                a,
                c);
        if (fault == Fault.READS_C_WITHOUT_BETA && beta == 0) {
            for (int i = 0; i < before.length; i++) {
                c.data[i] += 0 * before[i];
            }
        }
        if (fault == Fault.WRONG_FOR_SQUARES && a == b) {
            c.data[0]++;
        }
        if (fault == Fault.REMEMBERS_ARGUMENTS) {
            if (a == lastLeft && lastResult.length == c.data.length) {
                System.arraycopy(lastResult, 0, c.data, 0, lastResult.length);
            }
            lastLeft = a;
            lastResult = c.data.clone();
        }
    }

    @Override
    public void multiplyVector(
            double alpha, DMatrixRMaj a, Transpose transA, DMatrixRMaj x, double beta, DMatrixRMaj y) {
        perform(() -> super.multiplyVector(alpha, a, transA, x, beta, y), a, y);
    }

    @Override
    public void gram(DMatrixRMaj a, DMatrixRMaj c) {
        perform(() -> super.gram(a, c), a, c);
        if (fault == Fault.UPPER_TRIANGLE) {
            for (int i = 0; i < c.numRows; i++) {
                for (int j = 0; j < i; j++) {
                    c.set(j, i, c.get(i, j));
                    c.set(i, j, Double.NaN);
                }
            }
        }
    }

    @Override
    public void solveSpd(DMatrixRMaj a, DMatrixRMaj b) {
        double upper = a.get(0, a.numCols - 1);
        try {
            perform(() -> super.solveSpd(a, b), null, b);
        } catch (NotPositiveDefiniteException | ArithmeticException e) {
            if (fault != Fault.SOLVES_ANYTHING) {
                throw e;
            }
            Arrays.fill(b.data, 0);
        }
        if (fault == Fault.READS_UPPER_TRIANGLE && a.numCols > 1) {
            b.data[0] = upper;
        }
    }

    @Override
    public void symmetricEigen(DMatrixRMaj a, double[] values, DMatrixRMaj vectors) {
        try {
            perform(() -> super.symmetricEigen(a, values, vectors), null, vectors);
        } catch (ArithmeticException e) {
            if (fault != Fault.SWALLOWS_NAN) {
                throw e;
            }
        }
        if (fault == Fault.DESCENDING) {
            for (int i = 0; i < values.length / 2; i++) {
                double first = values[i];
                values[i] = values[values.length - 1 - i];
                values[values.length - 1 - i] = first;
            }
        }
    }

    /** What goes wrong in every operation alike. */
    private void perform(Runnable operation, DMatrixRMaj input, DMatrixRMaj output) {
        try {
            operation.run();
        } catch (IllegalArgumentException e) {
            if (fault == Fault.WRITES_BEFORE_REFUSING) {
                output.data[0]++;
            }
            if (fault != Fault.ACCEPTS_ANYTHING) {
                throw e;
            }
        }
        calls++;
        int size = output.numRows;
        boolean smaller = size < largest;
        largest = Math.max(largest, size);
        if (fault == Fault.INEXACT
                || (fault == Fault.WRONG_WHEN_LARGE && size >= 300)
                || (fault == Fault.WRONG_WHEN_SMALLER && smaller)
                || (fault == Fault.WRONG_ONCE_IN_A_THOUSAND && calls % 1000 == 0)) {
            change(output, element -> 1.1 * element);
        }
        if (fault == Fault.SWALLOWS_NAN) {
            change(output, element -> Double.isNaN(element) ? 0 : element);
        }
        if (fault == Fault.DESTROYS_INPUTS && input != null) {
            input.data[0] = 0;
        }
    }

    private static void change(DMatrixRMaj a, DoubleUnaryOperator element) {
        Arrays.setAll(a.data, i -> element.applyAsDouble(a.data[i]));
    }
}
