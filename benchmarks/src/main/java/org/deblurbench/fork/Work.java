package org.deblurbench.fork;

/**
 * What one operation of a benchmark amounts to. The benchmark states it in set-up, and the fork reports it with the
 * judgement.
 *
 * @param flops floating-point operations, the textbook count, an addition and a multiplication being two; 0 if not counted
 * @param parts of how many equal parts of a whole method the operation is one; 0 if it is the whole
 */
public record Work(double flops, int parts) {
    private static final Work UNKNOWN = new Work(0, 0);

    // Each of JMH's threads sets up the same benchmark.
    private static volatile Work stated = UNKNOWN;

    /**
     * States how many floating-point operations one operation does.
     *
     * @param perOperation the textbook count, an addition and a multiplication being two
     */
    public static void flops(double perOperation) {
        stated = new Work(perOperation, stated.parts);
    }

    /**
     * States that one operation is only one part of a method, so that the whole can be extrapolated.
     *
     * @param equal how many parts of equal cost the whole has
     */
    public static void partOf(int equal) {
        stated = new Work(stated.flops, equal);
    }

    static Work stated() {
        return stated;
    }
}
