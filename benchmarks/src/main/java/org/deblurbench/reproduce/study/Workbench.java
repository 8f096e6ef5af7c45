package org.deblurbench.reproduce.study;

import java.util.function.Function;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.blur.Degradation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.ImagePairs;

/**
 * What a study works with.
 *
 * @param backend in double precision
 * @param network what the network multiplies by: in single precision, or {@code backend} if there is none
 * @param data images, split and blur of the report
 * @param degraded the same images under another blur or noise
 * @param references whether stored references hold for {@code data}
 * @param effort how much is measured
 * @param steps is told of progress
 * @param <M> the backend's matrix type
 */
public record Workbench<M>(
        Backend<M> backend,
        MatrixMultiplication<?> network,
        Dataset data,
        Function<Degradation, Dataset> degraded,
        boolean references,
        Effort effort,
        Steps steps) {
    ImagePairs test() {
        return data.test();
    }

    ImagePairs training() {
        return data.training();
    }

    ImagePairs validation() {
        return data.validation();
    }

    void step(double part, String what) {
        steps.begin(part, what);
    }

    /** "2 threads". */
    String threads() {
        int threads = backend.provenance().threads();
        return threads == 1 ? "1 thread" : threads + " threads";
    }
}
