package org.deblurbench.method.ridge;

import java.util.Arrays;
import org.deblurbench.backend.StorageOrder;

/**
 * The part of the validation error that depends on the filter f, fᵀ Q f − 2 tᵀ f: see {@link RidgeTuning}. Works in the
 * backend's arrays, along their order.
 */
final class ValidationForm {
    private final StorageOrder order;
    private final int p;
    private final int q;
    private final double[] linear;
    private double[] quadratic;

    /** For p inputs and q outputs. */
    ValidationForm(StorageOrder order, int p, int q) {
        this.order = order;
        this.p = p;
        this.q = q;
        this.linear = new double[p];
    }

    /**
     * Q = (AᵀA) ∘ (ZZᵀ) and t_i = Σ_j (AᵀS_val)_ij Z_ij.
     *
     * @param rotatedGram AᵀA, p x p, its lower triangle; overwritten by Q and kept
     * @param projectedGram ZZᵀ, p x p, its lower triangle
     * @param cross S_valᵀA, q x p
     * @param projected Zᵀ, q x p
     */
    void compute(double[] rotatedGram, double[] projectedGram, double[] cross, double[] projected) {
        quadratic = rotatedGram;
        for (int major = 0; major < p; major++) {
            int offset = major * p;
            for (int minor = lowerStart(major), end = lowerEnd(major); minor < end; minor++) {
                quadratic[offset + minor] *= projectedGram[offset + minor];
            }
        }
        Arrays.fill(linear, 0);
        if (order == StorageOrder.ROW_MAJOR) {
            for (int j = 0; j < q; j++) {
                for (int i = 0; i < p; i++) {
                    linear[i] += cross[j * p + i] * projected[j * p + i];
                }
            }
        } else {
            for (int i = 0; i < p; i++) {
                for (int j = 0; j < q; j++) {
                    linear[i] += cross[i * q + j] * projected[i * q + j];
                }
            }
        }
    }

    /** The value at a filter f, of length p. */
    double at(double[] filter) {
        double linearTerm = 0;
        double quadraticTerm = 0;
        for (int major = 0; major < p; major++) {
            linearTerm += filter[major] * linear[major];
            double row = 0;
            for (int minor = lowerStart(major), end = lowerEnd(major); minor < end; minor++) {
                row += quadratic[major * p + minor] * filter[minor];
            }
            // The diagonal is in the lower triangle once, and in the symmetric sum once.
            double diagonal = quadratic[major * p + major] * filter[major];
            quadraticTerm += filter[major] * (2 * row - diagonal);
        }
        return -2 * linearTerm + quadraticTerm;
    }

    /** Multiplies column i of a q x p matrix by f_i. */
    void scaleColumns(double[] a, double[] filter) {
        if (order == StorageOrder.ROW_MAJOR) {
            for (int j = 0; j < q; j++) {
                for (int i = 0; i < p; i++) {
                    a[j * p + i] *= filter[i];
                }
            }
        } else {
            for (int i = 0; i < p; i++) {
                for (int j = 0; j < q; j++) {
                    a[i * q + j] *= filter[i];
                }
            }
        }
    }

    /** The first element of the lower triangle within row (row-major) or column (column-major) {@code major}. */
    private int lowerStart(int major) {
        return order == StorageOrder.ROW_MAJOR ? 0 : major;
    }

    private int lowerEnd(int major) {
        return order == StorageOrder.ROW_MAJOR ? major + 1 : p;
    }
}
