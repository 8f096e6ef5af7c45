package org.deblurbench.backend.vector;

import org.deblurbench.backend.BackendConformance;
import org.deblurbench.backend.BackendProvider;

class VectorBackendTest extends BackendConformance<VectorMatrix> {
    @Override
    protected BackendProvider provider() {
        return new VectorBackendProvider();
    }
}
