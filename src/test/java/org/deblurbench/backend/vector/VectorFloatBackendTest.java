package org.deblurbench.backend.vector;

import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.FloatBackendConformance;

class VectorFloatBackendTest extends FloatBackendConformance<VectorFloatMatrix> {
    @Override
    protected BackendProvider provider() {
        return new VectorBackendProvider();
    }
}
