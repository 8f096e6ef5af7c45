package org.deblurbench.backend.jblas;

import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.FloatBackendConformance;
import org.jblas.FloatMatrix;

class JblasFloatBackendTest extends FloatBackendConformance<FloatMatrix> {
    @Override
    protected BackendProvider provider() {
        return new JblasBackendProvider();
    }
}
