package org.deblurbench.backend.vector;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Sets the vectors of a test class, which has a JVM of its own, before anything reads them. */
final class Shape {
    private Shape() {}

    /** Skips the class where vectors are not that wide. */
    static void use(int bits, int registers) {
        assumeTrue(SimdSettings.preferredBits() >= bits, "this machine has no vectors of " + bits + " bits");
        System.setProperty(SimdSettings.BITS, Integer.toString(bits));
        System.setProperty(SimdSettings.REGISTERS, Integer.toString(registers));
    }
}
