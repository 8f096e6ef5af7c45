package org.deblurbench.backend.ejml;

import org.deblurbench.backend.BackendConformance;
import org.deblurbench.backend.BackendProvider;
import org.ejml.data.DMatrixRMaj;

class EjmlBackendTest extends BackendConformance<DMatrixRMaj> {
    @Override
    protected BackendProvider provider() {
        return new EjmlBackendProvider();
    }
}
