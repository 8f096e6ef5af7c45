package org.deblurbench.backend.vector;

import org.junit.jupiter.api.BeforeAll;

/** With the vectors and tiles of NEON. */
class Vector128FloatBackendTest extends VectorFloatBackendTest {
    @BeforeAll
    static void setShape() {
        Shape.use(128, 32);
    }
}
