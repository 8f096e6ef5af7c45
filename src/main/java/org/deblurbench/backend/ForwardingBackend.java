package org.deblurbench.backend;

import java.util.Map;
import java.util.TreeMap;
import org.deblurbench.backend.loops.ArrayLoops;

/**
 * A backend that hands every operation to another one: the base for trying a single operation of one's own with
 * everything else from a library that is already here. Its class stands in the provenance, so that results say that not
 * all is that library's.
 *
 * @param <M> the matrix type of the other backend
 */
public class ForwardingBackend<M> implements Backend<M> {
    private final Backend<M> delegate;

    /**
     * Wraps a backend.
     *
     * @param delegate does what is not overridden
     */
    public ForwardingBackend(Backend<M> delegate) {
        this.delegate = delegate;
    }

    @Override
    public M allocate(int rows, int columns) {
        return delegate.allocate(rows, columns);
    }

    @Override
    public int rows(M a) {
        return delegate.rows(a);
    }

    @Override
    public int columns(M a) {
        return delegate.columns(a);
    }

    @Override
    public double[] elements(M a) {
        return delegate.elements(a);
    }

    @Override
    public StorageOrder order() {
        return delegate.order();
    }

    @Override
    public void multiply(double alpha, M a, Transpose transA, M b, Transpose transB, double beta, M c) {
        delegate.multiply(alpha, a, transA, b, transB, beta, c);
    }

    @Override
    public void multiplyVector(double alpha, M a, Transpose transA, M x, double beta, M y) {
        delegate.multiplyVector(alpha, a, transA, x, beta, y);
    }

    @Override
    public void gram(M a, M c) {
        delegate.gram(a, c);
    }

    @Override
    public void solveSpd(M a, M b) {
        delegate.solveSpd(a, b);
    }

    @Override
    public void symmetricEigen(M a, double[] values, M vectors) {
        delegate.symmetricEigen(a, values, vectors);
    }

    @Override
    public ArrayLoops loops() {
        return delegate.loops();
    }

    @Override
    public Provenance provenance() {
        Provenance whole = delegate.provenance();
        Map<String, String> details = new TreeMap<>(whole.details());
        details.put("overridden by", getClass().getName());
        return new Provenance(whole.library(), whole.nativeFile(), whole.threads(), details);
    }
}
