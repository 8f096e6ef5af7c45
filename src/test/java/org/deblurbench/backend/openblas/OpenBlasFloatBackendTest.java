package org.deblurbench.backend.openblas;

import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.FloatBackendConformance;

class OpenBlasFloatBackendTest extends FloatBackendConformance<OpenBlasFloatMatrix> {
    @Override
    protected BackendProvider provider() {
        return new OpenBlasBackendProvider();
    }
}
