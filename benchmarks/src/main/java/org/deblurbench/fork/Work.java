package org.deblurbench.fork;

import org.deblurbench.backend.Precision;

/**
 * What one operation of a benchmark amounts to.
 *
 * @param flops floating-point operations, the textbook count, an addition and a multiplication being two; 0 if not counted
 * @param precision of those operations
 * @param parts of how many equal parts of a whole method the operation is one; 0 if it is the whole
 */
public record Work(double flops, Precision precision, int parts) {
    /** Not counted. */
    public static final Work UNKNOWN = new Work(0, Precision.DOUBLE, 0);

    /**
     * So many floating-point operations in double precision.
     *
     * @param perOperation the textbook count, an addition and a multiplication being two
     * @return work
     */
    public static Work flops(double perOperation) {
        return new Work(perOperation, Precision.DOUBLE, 0);
    }

    /**
     * So many floating-point operations in single precision.
     *
     * @param perOperation the textbook count, an addition and a multiplication being two
     * @return work
     */
    public static Work singleFlops(double perOperation) {
        return new Work(perOperation, Precision.FLOAT, 0);
    }

    /**
     * One part of a method, so that the whole can be extrapolated.
     *
     * @param equal how many parts of equal cost the whole has
     * @return work
     */
    public static Work partOf(int equal) {
        return new Work(0, Precision.DOUBLE, equal);
    }
}
