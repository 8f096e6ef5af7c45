package org.deblurbench.method.lasso;

/** The solvers by name, with the settings that benchmarks use. */
public enum LassoSolverKind {
    /** {@link SgdSolver}. */
    SGD("sgd") {
        @Override
        public <M> LassoSolver<M> create(LassoProblem<M> problem, Formulation formulation) {
            return new SgdSolver<>(problem, formulation, SgdSettings.DEFAULT, Stopping.REPORT);
        }
    },
    /** {@link IstaSolver}. */
    ISTA("ista") {
        @Override
        public <M> LassoSolver<M> create(LassoProblem<M> problem, Formulation formulation) {
            return new IstaSolver<>(problem, formulation, Stopping.REPORT);
        }
    };

    private final String label;

    LassoSolverKind(String label) {
        this.label = label;
    }

    /**
     * The name in benchmarks.
     *
     * @return in lower case
     */
    public String label() {
        return label;
    }

    /**
     * Makes a solver.
     *
     * @param problem what to solve
     * @param formulation by which products
     * @param <M> the matrix type
     * @return a solver for {@code problem}
     */
    public abstract <M> LassoSolver<M> create(LassoProblem<M> problem, Formulation formulation);
}
