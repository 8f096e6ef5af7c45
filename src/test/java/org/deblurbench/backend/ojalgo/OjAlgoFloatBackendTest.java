package org.deblurbench.backend.ojalgo;

import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.FloatBackendConformance;
import org.ojalgo.matrix.store.R032Store;

class OjAlgoFloatBackendTest extends FloatBackendConformance<R032Store> {
    @Override
    protected BackendProvider provider() {
        return new OjAlgoBackendProvider();
    }
}
