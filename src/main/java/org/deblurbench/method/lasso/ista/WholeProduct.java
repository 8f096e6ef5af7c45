package org.deblurbench.method.lasso.ista;

import org.deblurbench.backend.Transpose;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;

/** All of G V in each iteration, in double precision. */
record WholeProduct<M>(LassoProblem<M> problem, Formulation formulation, ActiveColumns<M> active)
        implements GramProduct<M> {
    @Override
    public void begin() {
        // G is used as it is.
    }

    @Override
    public void compute(int iteration) {
        M gram = problem.gram();
        if (formulation == Formulation.ALL_PIXELS) {
            problem.backend().multiply(1, gram, Transpose.NO, active.point(), Transpose.NO, 0, active.product());
        } else {
            problem.backend().multiplyVector(1, gram, Transpose.NO, active.point(), 0, active.product());
        }
    }
}
