package org.deblurbench.backend.vector;

import org.junit.jupiter.api.BeforeAll;

/** With the vectors and tiles of AVX2. */
class Vector256BackendTest extends VectorBackendTest {
    @BeforeAll
    static void setShape() {
        Shape.use(256, 16);
    }
}
