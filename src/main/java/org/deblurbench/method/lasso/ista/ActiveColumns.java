package org.deblurbench.method.lasso.ista;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.StorageOrder;

/**
 * The columns of the weights that still change, moved together so that products are spent on no other.
 *
 * <p>A backend's matrix has one width for good. So there is a matrix for each width of a ladder, and the columns move on
 * to the next narrower one as soon as they fit. They are always its first {@link #size}; the rest of it is whatever was
 * left there.
 *
 * @param <M> the backend's matrix type
 */
final class ActiveColumns<M> {
    /** What widths are multiples of: that of the columns which libraries' kernels compute together. */
    private static final int GRAIN = 8;

    private final Backend<M> backend;
    private final boolean rowMajor;
    private final int n;
    private final int m;
    private final List<M> points = new ArrayList<>();
    private final List<M> products = new ArrayList<>();
    private final double[] cross;
    private final List<double[]> companions = new ArrayList<>();
    private final int[] columns;
    private int rung;
    private int size;

    /** For weights of n x m, of which at most {@code most} columns are active together. */
    ActiveColumns(Backend<M> backend, int n, int m, int most) {
        this.backend = backend;
        this.rowMajor = backend.order() == StorageOrder.ROW_MAJOR;
        this.n = n;
        this.m = m;
        this.columns = new int[most];
        this.cross = companion();
        for (int width = most; width > 0; width = narrower(width)) {
            points.add(backend.allocate(n, width));
            products.add(backend.allocate(n, width));
        }
    }

    /**
     * Fifteen sixteenths: half of a step is what products do in vain on average, 4 % on the default data. Seven eighths
     * would be 8 %, for half the memory.
     */
    private static int narrower(int width) {
        return Math.min((width - 1) / GRAIN, width * 15 / 16 / GRAIN) * GRAIN;
    }

    /** Makes as many columns active as can be, from a first one on, with weights of zero; XᵀS is n x m. */
    void start(M allCross, int first) {
        rung = 0;
        size = columns.length;
        Arrays.fill(backend.elements(point()), 0);
        for (int k = 0; k < size; k++) {
            columns[k] = first + k;
        }
        double[] all = backend.elements(allCross);
        if (rowMajor) {
            for (int i = 0; i < n; i++) {
                System.arraycopy(all, i * m + first, cross, i * size, size);
            }
        } else {
            System.arraycopy(all, first * n, cross, 0, n * size);
        }
    }

    /** How many are active. */
    int size() {
        return size;
    }

    /** Which column of the weights the k-th active one is. */
    int column(int k) {
        return columns[k];
    }

    /** The active columns of the weights, and more. */
    M point() {
        return points.get(rung);
    }

    /** A matrix of the shape of {@link #point}, for products and then steps, which move with the weights. */
    M product() {
        return products.get(rung);
    }

    /** The active columns of XᵀS, laid out as {@link #point}. */
    double[] cross() {
        return cross;
    }

    /** A new array that is laid out as {@link #point}, and whose columns move with the weights'. */
    double[] companion() {
        double[] array = new double[n * columns.length];
        companions.add(array);
        return array;
    }

    /** The widths that {@link #point} may have, from the first on. */
    List<Integer> widths() {
        return points.stream().map(backend::columns).toList();
    }

    /** Which of the {@link #widths} it has. */
    int rung() {
        return rung;
    }

    /** The width of {@link #point}. */
    int width() {
        return backend.columns(point());
    }

    /** Puts the k-th active column into the weights and the last active one in its place. */
    void retire(int k, M weights) {
        double[] v = backend.elements(point());
        copyColumn(v, width(), k, backend.elements(weights), m, columns[k]);
        size--;
        if (k < size) {
            moveLast(v, k);
            moveLast(backend.elements(product()), k);
            for (int i = 0; i < companions.size(); i++) {
                moveLast(companions.get(i), k);
            }
            columns[k] = columns[size];
        }
    }

    /** Moves on to the narrowest matrix that the active columns fit into. */
    void compact() {
        int from = rung;
        while (rung + 1 < points.size() && backend.columns(points.get(rung + 1)) >= size) {
            rung++;
        }
        if (rung > from) {
            int fromWidth = backend.columns(points.get(from));
            repack(backend.elements(points.get(from)), fromWidth, backend.elements(point()));
            repack(backend.elements(products.get(from)), fromWidth, backend.elements(product()));
            for (int i = 0; i < companions.size(); i++) {
                repack(companions.get(i), fromWidth, companions.get(i));
            }
        }
    }

    /** Puts the column after the last active one in the place of another. */
    private void moveLast(double[] array, int k) {
        copyColumn(array, width(), size, array, width(), k);
    }

    /** Ascending, so that it works within one array, too: elements move to the front only. */
    private void repack(double[] from, int fromWidth, double[] to) {
        if (rowMajor) {
            for (int i = 0; i < n; i++) {
                System.arraycopy(from, i * fromWidth, to, i * width(), size);
            }
        } else if (from != to) {
            System.arraycopy(from, 0, to, 0, n * size);
        }
    }

    /** Copies the active columns into the weights. */
    void copyTo(M weights) {
        double[] v = backend.elements(point());
        for (int k = 0; k < size; k++) {
            copyColumn(v, width(), k, backend.elements(weights), m, columns[k]);
        }
    }

    private void copyColumn(double[] from, int fromWidth, int fromColumn, double[] to, int toWidth, int toColumn) {
        if (rowMajor) {
            for (int i = 0; i < n; i++) {
                to[i * toWidth + toColumn] = from[i * fromWidth + fromColumn];
            }
        } else {
            System.arraycopy(from, fromColumn * n, to, toColumn * n, n);
        }
    }
}
