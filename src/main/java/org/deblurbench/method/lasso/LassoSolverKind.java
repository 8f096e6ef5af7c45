package org.deblurbench.method.lasso;

import java.util.Arrays;
import java.util.function.Supplier;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.ista.IstaSolver;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.lasso.problem.LassoSolver;
import org.deblurbench.method.lasso.sgd.SgdSettings;
import org.deblurbench.method.lasso.sgd.SgdSolver;

/** The solvers by name. */
public enum LassoSolverKind {
    /** {@link SgdSolver} with {@link SgdSettings#DEFAULT}. */
    SGD("sgd") {
        @Override
        public <M> LassoSolver<M> create(
                LassoProblem<M> problem,
                Formulation formulation,
                Stopping stopping,
                Supplier<? extends FloatBackend<?>> single) {
            return new SgdSolver<>(problem, formulation, SgdSettings.DEFAULT, stopping);
        }
    },
    /** {@link IstaSolver}. */
    ISTA("ista") {
        @Override
        public <M> LassoSolver<M> create(
                LassoProblem<M> problem,
                Formulation formulation,
                Stopping stopping,
                Supplier<? extends FloatBackend<?>> single) {
            return new IstaSolver<>(problem, formulation, stopping);
        }
    },
    /** {@link IstaSolver#mixed}, which takes all pixels together. */
    ISTA_MIXED("ista-mixed") {
        @Override
        public <M> LassoSolver<M> create(
                LassoProblem<M> problem,
                Formulation formulation,
                Stopping stopping,
                Supplier<? extends FloatBackend<?>> single) {
            requireOffered(formulation);
            return IstaSolver.mixed(problem, single.get(), stopping);
        }

        @Override
        public boolean offers(Formulation formulation) {
            return formulation == Formulation.ALL_PIXELS;
        }
    },
    /** {@link HomotopySolver}, which goes pixel by pixel, and stops at the optimum alone. */
    OPTIMUM("optimum") {
        @Override
        public <M> LassoSolver<M> create(
                LassoProblem<M> problem,
                Formulation formulation,
                Stopping stopping,
                Supplier<? extends FloatBackend<?>> single) {
            requireOffered(formulation);
            return new HomotopySolver<>(problem);
        }

        @Override
        public boolean offers(Formulation formulation) {
            return formulation == Formulation.PER_PIXEL;
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
     * The solver of a name.
     *
     * @param label as of {@link #label}
     * @return the solver
     * @throws IllegalArgumentException if there is none; the message is one line
     */
    public static LassoSolverKind of(String label) {
        return Arrays.stream(values())
                .filter(kind -> kind.label.equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no LASSO solver is named '" + label + "'"));
    }

    /**
     * Whether the solver works in a formulation.
     *
     * @param formulation by which products
     * @return whether {@link #create} takes it
     */
    public boolean offers(Formulation formulation) {
        return true;
    }

    /**
     * Makes a solver.
     *
     * @param problem what to solve
     * @param formulation by which products
     * @param stopping when an iterative solver stops short of the optimum
     * @param single opens the backend in single precision; asked only by a solver that needs it
     * @param <M> the matrix type
     * @return a solver for {@code problem}
     * @throws IllegalArgumentException unless the solver {@link #offers} the formulation
     */
    public abstract <M> LassoSolver<M> create(
            LassoProblem<M> problem,
            Formulation formulation,
            Stopping stopping,
            Supplier<? extends FloatBackend<?>> single);

    /**
     * Makes a solver that works in double precision alone.
     *
     * @param problem what to solve
     * @param formulation by which products
     * @param stopping when an iterative solver stops short of the optimum
     * @param <M> the matrix type
     * @return a solver for {@code problem}
     * @throws IllegalArgumentException unless the solver {@link #offers} the formulation, or if it needs single precision
     */
    public <M> LassoSolver<M> create(LassoProblem<M> problem, Formulation formulation, Stopping stopping) {
        return create(problem, formulation, stopping, () -> {
            throw new IllegalArgumentException(label + " needs the backend in single precision");
        });
    }

    final void requireOffered(Formulation formulation) {
        if (!offers(formulation)) {
            throw new IllegalArgumentException(label + " does not go " + formulation.label());
        }
    }
}
