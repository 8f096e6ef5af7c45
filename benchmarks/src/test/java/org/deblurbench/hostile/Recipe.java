package org.deblurbench.hostile;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.FloatBackend;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.FMatrixRMaj;

/**
 * What makes a wrong backend of an honest one.
 *
 * @param doubles in double precision
 * @param floats in single precision; null if it has none
 */
record Recipe(UnaryOperator<Backend<DMatrixRMaj>> doubles, UnaryOperator<FloatBackend<FMatrixRMaj>> floats) {
    static Recipe of(UnaryOperator<Backend<DMatrixRMaj>> doubles) {
        return new Recipe(doubles, null);
    }

    static Recipe ofFloat(UnaryOperator<FloatBackend<FMatrixRMaj>> floats) {
        return new Recipe(honest -> honest, floats);
    }

    /** Wrong results in every call. */
    static Recipe always(Edit edit) {
        return at(When::always, edit);
    }

    /** Wrong results at times. */
    static Recipe at(Supplier<When> when, Edit edit) {
        return of(honest -> new SpoiltResults(honest, when.get(), edit));
    }

    /** Wrong Gram matrices. */
    static Recipe gram(Edit after) {
        return of(honest -> WrongFactorisations.gram(honest, after));
    }

    /** Another system is solved. */
    static Recipe solve(WrongFactorisations.Systems before) {
        return of(honest -> WrongFactorisations.solve(honest, before));
    }

    /** Wrong eigendecompositions. */
    static Recipe eigen(WrongFactorisations.Spectra after) {
        return of(honest -> WrongFactorisations.eigen(honest, after));
    }

    /** Does its work, and then something else. */
    static Recipe then(Runnable failure) {
        return of(honest -> new Failing(honest, When.always(), failure));
    }

    /** Does its work, and something else once it has warmed up. */
    static Recipe thenInTheEnd(Runnable failure) {
        return of(honest -> new Failing(honest, When.late(50), failure));
    }
}
