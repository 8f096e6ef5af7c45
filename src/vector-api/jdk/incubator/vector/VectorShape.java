package jdk.incubator.vector;

/** Signatures only: see package-info. */
public enum VectorShape {
    S_64_BIT,
    S_128_BIT,
    S_256_BIT,
    S_512_BIT,
    S_Max_BIT;

    public static native VectorShape preferredShape();

    public static native VectorShape forBitSize(int bits);

    public native int vectorBitSize();
}
