package org.deblurbench.backend.vector;

import org.junit.jupiter.api.BeforeAll;

/** With the vectors and tiles of SSE. */
class Vector128BackendTest extends VectorBackendTest {
    @BeforeAll
    static void setShape() {
        Shape.use(128, 16);
    }
}
