package org.deblurbench.backend.conformance;

import java.util.function.Consumer;

/**
 * A check on a fixture.
 *
 * @param name what is promised: a sentence without its subject, the backend
 * @param check throws {@link ConformanceException} if it is not so
 * @param <F> the fixture
 */
record Promise<F>(String name, Consumer<F> check) {}
