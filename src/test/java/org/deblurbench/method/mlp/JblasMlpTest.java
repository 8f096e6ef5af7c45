package org.deblurbench.method.mlp;

import org.junit.jupiter.api.Test;

class JblasMlpTest extends MlpConformance {
    @Override
    String backend() {
        return "jblas";
    }

    @Test
    void epochsAllocateNothing() throws Exception {
        assertAllocatesNothing();
    }
}
