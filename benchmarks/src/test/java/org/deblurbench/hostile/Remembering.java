package org.deblurbench.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.deblurbench.backend.Backend;
import org.ejml.data.DMatrixRMaj;

/** Recognises the matrices of an operation, and returns what it found for them before. */
final class Remembering extends Interceptor {
    private final Function<DMatrixRMaj, Object> recognise;
    private final Map<List<Object>, double[]> results = new HashMap<>();

    /**
     * A backend with a memory.
     *
     * @param honest does what is new
     * @param recognise equal for matrices that it takes for the same
     */
    Remembering(Backend<DMatrixRMaj> honest, Function<DMatrixRMaj, Object> recognise) {
        super(honest);
        this.recognise = recognise;
    }

    @Override
    void carryOut(List<DMatrixRMaj> inputs, DMatrixRMaj output, Runnable work) {
        List<Object> key = new ArrayList<>();
        inputs.forEach(input -> key.add(recognise.apply(input)));
        key.add(List.of(output.numRows, output.numCols));
        double[] known = results.get(key);
        if (known == null) {
            work.run();
            results.put(key, output.data.clone());
        } else {
            System.arraycopy(known, 0, output.data, 0, known.length);
        }
    }

    static Backend<DMatrixRMaj> byIdentity(Backend<DMatrixRMaj> honest) {
        return new Remembering(honest, System::identityHashCode);
    }

    static Backend<DMatrixRMaj> byShape(Backend<DMatrixRMaj> honest) {
        return new Remembering(honest, a -> List.of(a.numRows, a.numCols));
    }

    static Backend<DMatrixRMaj> byElements(Backend<DMatrixRMaj> honest) {
        return new Remembering(honest, a -> {
            int n = a.getNumElements();
            return List.of(a.data[0], a.data[n / 2], a.data[n - 1]);
        });
    }

    static Backend<DMatrixRMaj> bySizes(Backend<DMatrixRMaj> honest) {
        return new Remembering(honest, a -> Arrays.stream(a.data).map(Math::abs).sum());
    }

    /** A sign changes a multiple of 2³¹, and two of them nothing. */
    static Backend<DMatrixRMaj> byHash(Backend<DMatrixRMaj> honest) {
        return new Remembering(honest, a -> Arrays.hashCode(a.data));
    }

    static Backend<DMatrixRMaj> byContents(Backend<DMatrixRMaj> honest) {
        return new Remembering(honest, a -> {
            long hash = 0;
            for (double element : a.data) {
                hash = (hash ^ Double.doubleToRawLongBits(element)) * 0x9E37_79B9_7F4A_7C15L;
                hash ^= hash >>> 32;
            }
            return hash;
        });
    }
}
