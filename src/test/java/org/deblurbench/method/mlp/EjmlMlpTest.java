package org.deblurbench.method.mlp;

import org.junit.jupiter.api.Test;

class EjmlMlpTest extends MlpConformance {
    @Override
    String backend() {
        return "ejml";
    }

    @Test
    void epochsAllocateNothing() throws Exception {
        assertAllocatesNothing();
    }
}
