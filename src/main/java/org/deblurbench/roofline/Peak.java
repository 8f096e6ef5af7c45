package org.deblurbench.roofline;

import java.util.OptionalDouble;
import org.deblurbench.backend.Precision;

/**
 * The highest rates that were measured on a machine.
 *
 * @param vectorBits the width of the vectors that reached them
 * @param threads how many threads {@code all} means
 * @param one of one thread
 * @param all of all threads together
 */
public record Peak(int vectorBits, int threads, Rates one, Rates all) {
    /**
     * Rates of a number of threads, of all of them together.
     *
     * @param doubleGflops 10⁹ floating-point operations a second in double precision, a fused multiply-add being two
     * @param floatGflops the same in single precision
     * @param memoryGigabytes 10⁹ bytes a second that are read from memory
     */
    public record Rates(double doubleGflops, double floatGflops, double memoryGigabytes) {}

    /** Refuses what no measurement gives, such as what a damaged file does. */
    public Peak {
        if (threads < 1 || !positive(one) || !positive(all)) {
            throw new IllegalArgumentException("rates must be there, and positive");
        }
    }

    private static boolean positive(Rates rates) {
        return rates != null && rates.doubleGflops > 0 && rates.floatGflops > 0 && rates.memoryGigabytes > 0;
    }

    /**
     * How much of the peak a rate is.
     *
     * @param gflops 10⁹ floating-point operations a second
     * @param precision in which
     * @param used the threads that reached them
     * @return per cent of what as many threads reach at most; empty for a number of threads that was not measured
     */
    public OptionalDouble percent(double gflops, Precision precision, int used) {
        if (used != 1 && used != threads) {
            return OptionalDouble.empty();
        }
        Rates limit = used == 1 ? one : all;
        return OptionalDouble.of(
                100 * gflops / (precision == Precision.FLOAT ? limit.floatGflops : limit.doubleGflops));
    }
}
