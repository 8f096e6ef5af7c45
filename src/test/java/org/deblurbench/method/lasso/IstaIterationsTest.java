package org.deblurbench.method.lasso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IstaIterationsTest {
    private final IstaIterations table = IstaIterations.load();

    @Test
    void countsTheColumnsThatDiffer() {
        // From the literal algorithm in NumPy, with a singular value decomposition.
        int[] pixels = {232, 350, 406, 688};

        assertThat(table.differences(1e-3, pixels, new int[] {136, 174, 184, 97}))
                .hasValue(0);
        assertThat(table.differences(1e-3, pixels, new int[] {136, 175, 184, 0}))
                .hasValue(2);
        assertThat(table.differences(100, pixels, new int[] {136, 174, 184, 97}))
                .hasValue(4);
        assertThat(table.differences(0.5, pixels, new int[] {136, 174, 184, 97}))
                .isEmpty();
    }

    @Test
    void knowsEveryPixel() {
        int[] pixels = IntStream.range(0, 784).toArray();
        int[] none = new int[784];
        Arrays.fill(none, -1);

        assertThat(table.differences(1e-3, pixels, none)).hasValue(784);
    }
}
