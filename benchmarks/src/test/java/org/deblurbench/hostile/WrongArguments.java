package org.deblurbench.hostile;

import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.ForwardingBackend;
import org.deblurbench.backend.Transpose;
import org.ejml.data.DMatrixRMaj;

/** Forms another product than it was asked for. */
final class WrongArguments extends ForwardingBackend<DMatrixRMaj> {
    private final DoubleUnaryOperator alphas;
    private final DoubleUnaryOperator betas;
    private final UnaryOperator<Transpose> transposes;

    private WrongArguments(
            Backend<DMatrixRMaj> honest,
            DoubleUnaryOperator alphas,
            DoubleUnaryOperator betas,
            UnaryOperator<Transpose> transposes) {
        super(honest);
        this.alphas = alphas;
        this.betas = betas;
        this.transposes = transposes;
    }

    static Backend<DMatrixRMaj> alpha(Backend<DMatrixRMaj> honest, double always) {
        return new WrongArguments(honest, alpha -> always, beta -> beta, trans -> trans);
    }

    static Backend<DMatrixRMaj> beta(Backend<DMatrixRMaj> honest, double always) {
        return new WrongArguments(honest, alpha -> alpha, beta -> always, trans -> trans);
    }

    static Backend<DMatrixRMaj> staleBeta(Backend<DMatrixRMaj> honest) {
        return new WrongArguments(honest, alpha -> alpha, beta -> beta == 0 ? 1 : beta, trans -> trans);
    }

    static Backend<DMatrixRMaj> noTranspose(Backend<DMatrixRMaj> honest) {
        return new WrongArguments(honest, alpha -> alpha, beta -> beta, trans -> Transpose.NO);
    }

    @Override
    public void multiply(
            double alpha,
            DMatrixRMaj a,
            Transpose transA,
            DMatrixRMaj b,
            Transpose transB,
            double beta,
            DMatrixRMaj c) {
        super.multiply(
                alphas.applyAsDouble(alpha), a, other(transA, a), b, other(transB, b), betas.applyAsDouble(beta), c);
    }

    @Override
    public void multiplyVector(
            double alpha, DMatrixRMaj a, Transpose transA, DMatrixRMaj x, double beta, DMatrixRMaj y) {
        super.multiplyVector(alphas.applyAsDouble(alpha), a, other(transA, a), x, betas.applyAsDouble(beta), y);
    }

    /** Where the shape allows it. */
    private Transpose other(Transpose trans, DMatrixRMaj factor) {
        return factor.numRows == factor.numCols ? transposes.apply(trans) : trans;
    }
}
