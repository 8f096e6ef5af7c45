package org.deblurbench.method.mlp;

import org.junit.jupiter.api.Test;

class OpenBlasMlpTest extends MlpConformance {
    @Override
    String backend() {
        return "openblas";
    }

    @Test
    void epochsAllocateNothing() throws Exception {
        assertAllocatesNothing();
    }
}
