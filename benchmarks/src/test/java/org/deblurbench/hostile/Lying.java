package org.deblurbench.hostile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.deblurbench.backend.Backend;
import org.ejml.data.DMatrixRMaj;

/** States wrong shapes of matrices that it has met. */
final class Lying extends Interceptor {
    private final boolean inputs;
    private final int missingRows;
    private final int missingColumns;
    private final Set<DMatrixRMaj> met = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * A backend that lies.
     *
     * @param honest does the work
     * @param inputs whether it lies about what it has read, or about what it has written
     * @param missingRows how many rows it leaves out
     * @param missingColumns how many columns it leaves out
     */
    Lying(Backend<DMatrixRMaj> honest, boolean inputs, int missingRows, int missingColumns) {
        super(honest);
        this.inputs = inputs;
        this.missingRows = missingRows;
        this.missingColumns = missingColumns;
    }

    @Override
    void carryOut(List<DMatrixRMaj> read, DMatrixRMaj written, Runnable work) {
        work.run();
        if (inputs) {
            met.addAll(read);
        } else {
            met.add(written);
        }
    }

    @Override
    public int rows(DMatrixRMaj a) {
        return met.contains(a) ? a.numRows - missingRows : a.numRows;
    }

    @Override
    public int columns(DMatrixRMaj a) {
        return met.contains(a) ? a.numCols - missingColumns : a.numCols;
    }
}
