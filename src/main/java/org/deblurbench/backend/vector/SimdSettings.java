package org.deblurbench.backend.vector;

import jdk.incubator.vector.VectorShape;

/** What users can set about vectors, checked before {@link Simd} makes constants of it. */
final class SimdSettings {
    /** The system property for the width of a vector: 128, 256 or 512, and not more than the JVM prefers. */
    static final String BITS = "deblurbench.vector.bits";

    /** The system property for the number of vector registers: 16 or 32. */
    static final String REGISTERS = "deblurbench.vector.registers";

    private SimdSettings() {}

    /** The widest vectors that this JVM computes with in hardware. */
    static int preferredBits() {
        return VectorShape.preferredShape().vectorBitSize();
    }

    /** Why nothing can be computed with these settings, one line; empty if all is well. */
    static String complaint() {
        int preferred = preferredBits();
        if (preferred < 128) {
            return "this JVM prefers vectors of " + preferred + " bits here; it takes 128 to be of use";
        }
        String bits = System.getProperty(BITS);
        if (bits != null && (!bits.matches("128|256|512") || Integer.parseInt(bits) > preferred)) {
            return BITS + " is '" + bits + "'; it must be 128, 256 or 512, and here at most " + preferred;
        }
        String registers = System.getProperty(REGISTERS);
        if (registers != null && !registers.matches("16|32")) {
            return REGISTERS + " is '" + registers + "'; it must be 16 or 32";
        }
        return "";
    }
}
