package org.deblurbench.backend.vector;

import org.junit.jupiter.api.BeforeAll;

/** With the vectors and tiles of AVX2. */
class Vector256FloatBackendTest extends VectorFloatBackendTest {
    @BeforeAll
    static void setShape() {
        Shape.use(256, 16);
    }
}
