package org.deblurbench.hostile;

import java.util.List;
import java.util.function.Consumer;
import org.deblurbench.backend.Backend;
import org.ejml.data.DMatrixRMaj;

/** Changes what it may only read. */
final class Destroying extends Interceptor {
    private final int after;
    private final Consumer<DMatrixRMaj> change;
    private int calls;

    /**
     * A backend that spoils its last input.
     *
     * @param honest does the work
     * @param after how many calls leave it alone
     * @param change to the last input of each later call
     */
    private Destroying(Backend<DMatrixRMaj> honest, int after, Consumer<DMatrixRMaj> change) {
        super(honest);
        this.after = after;
        this.change = change;
    }

    @Override
    void carryOut(List<DMatrixRMaj> inputs, DMatrixRMaj output, Runnable work) {
        work.run();
        if (calls++ >= after) {
            change.accept(inputs.get(inputs.size() - 1));
        }
    }

    static Backend<DMatrixRMaj> zeroes(Backend<DMatrixRMaj> honest) {
        return new Destroying(honest, 1, DMatrixRMaj::zero);
    }

    static Backend<DMatrixRMaj> changes(Backend<DMatrixRMaj> honest) {
        return new Destroying(honest, 0, a -> a.data[0] = Math.nextUp(a.data[0]));
    }

    static Backend<DMatrixRMaj> rounds(Backend<DMatrixRMaj> honest) {
        return new Destroying(honest, 0, WrongFactorisations::roundMatrix);
    }
}
