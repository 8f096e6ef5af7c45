package org.deblurbench.backend.ojalgo;

import org.deblurbench.backend.BackendConformance;
import org.deblurbench.backend.BackendProvider;
import org.ojalgo.matrix.store.R064Store;

class OjAlgoBackendTest extends BackendConformance<R064Store> {
    @Override
    protected BackendProvider provider() {
        return new OjAlgoBackendProvider();
    }
}
