package org.deblurbench.backend.vector;

import jdk.incubator.vector.VectorShape;
import jdk.incubator.vector.VectorSpecies;

/**
 * The vectors that this process computes with. All fields are constants to C2, as they must be for vectors to become
 * registers. One shape for all code: JDK 17 gets many times slower where 256- and 512-bit vectors meet.
 */
final class Simd {
    /** The width of a vector. */
    static final int BITS = Math.min(512, Integer.getInteger(SimdSettings.BITS, SimdSettings.preferredBits()));

    /** How many vector registers there are, as far as that can be told: 32 of ARM64 and AVX-512, 16 of other x86. */
    static final int REGISTERS = Integer.getInteger(
            SimdSettings.REGISTERS,
            SimdSettings.preferredBits() >= 512 || System.getProperty("os.arch").equals("aarch64") ? 32 : 16);

    static final VectorSpecies<Double> DOUBLE = VectorSpecies.of(double.class, VectorShape.forBitSize(BITS));
    static final VectorSpecies<Float> FLOAT = VectorSpecies.of(float.class, VectorShape.forBitSize(BITS));

    private Simd() {}
}
