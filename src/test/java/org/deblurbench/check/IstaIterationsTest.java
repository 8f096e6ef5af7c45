package org.deblurbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.data.TestImages;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.ista.IstaSolver;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 100})
    void everyPixelTakesThatManyIterations(double lambda) throws Exception {
        assertThat(differences(Backends.onClassPath().open("openblas", BackendSettings.DEFAULT), lambda))
                .hasValue(0);
    }

    private <M> OptionalInt differences(Backend<M> backend, double lambda) {
        LassoProblem<M> problem = new LassoProblem<>(backend, TestImages.mnistTraining());
        M weights = backend.allocate(problem.inputs().size(), problem.outputs().size());
        int[] iterations = new IstaSolver<>(problem, Formulation.ALL_PIXELS, Stopping.REPORT)
                .solve(lambda, weights, Checkpoints.NONE);
        return table.differences(lambda, problem.outputs().columns(), iterations);
    }

    @Test
    void knowsEveryPixel() {
        int[] pixels = IntStream.range(0, 784).toArray();
        int[] none = new int[784];
        Arrays.fill(none, -1);

        assertThat(table.differences(1e-3, pixels, none)).hasValue(784);
        assertThat(table.differences(1e-3, new int[] {783, 784}, new int[] {1, 1}))
                .hasValue(1);
    }
}
