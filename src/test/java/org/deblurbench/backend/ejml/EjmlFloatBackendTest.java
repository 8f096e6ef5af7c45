package org.deblurbench.backend.ejml;

import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.FloatBackendConformance;
import org.ejml.data.FMatrixRMaj;

class EjmlFloatBackendTest extends FloatBackendConformance<FMatrixRMaj> {
    @Override
    protected BackendProvider provider() {
        return new EjmlBackendProvider();
    }
}
