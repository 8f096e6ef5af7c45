package org.deblurbench.backend;

/** Spoils one element of one product. */
public final class FaultyBackend extends ForwardingBackend<NaiveBackend.Matrix> {
    /** Whose products count as left factor; null for all. */
    public NaiveBackend.Matrix watched;

    public int faultAfter = Integer.MAX_VALUE;
    public int products;
    public double factor;

    /** Faultless until told otherwise. */
    public FaultyBackend() {
        super(new NaiveBackend(StorageOrder.ROW_MAJOR));
    }

    @Override
    public void multiply(
            double alpha,
            NaiveBackend.Matrix a,
            Transpose transA,
            NaiveBackend.Matrix b,
            Transpose transB,
            double beta,
            NaiveBackend.Matrix c) {
        super.multiply(alpha, a, transA, b, transB, beta, c);
        spoil(a, c);
    }

    @Override
    public void multiplyVector(
            double alpha,
            NaiveBackend.Matrix a,
            Transpose transA,
            NaiveBackend.Matrix x,
            double beta,
            NaiveBackend.Matrix y) {
        super.multiplyVector(alpha, a, transA, x, beta, y);
        spoil(a, y);
    }

    private void spoil(NaiveBackend.Matrix a, NaiveBackend.Matrix result) {
        if ((watched == null || a == watched) && products++ == faultAfter) {
            result.elements[0] *= factor;
        }
    }
}
