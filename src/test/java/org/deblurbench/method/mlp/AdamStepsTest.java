package org.deblurbench.method.mlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.junit.jupiter.api.Test;

class AdamStepsTest {
    /** So wide that threads share the steps, and that the last block of rows is a smaller one. */
    private static final int WIDTH = 301;

    @Test
    void threadsChangeNoWeightAndLeaveNoneOut() {
        double[] alone = afterThreeSteps(1, true);

        assertThat(afterThreeSteps(3, true)).isEqualTo(alone);
        double[] start = afterThreeSteps(1, false);
        for (int i = 0; i < start.length; i++) {
            assertThat(alone[i]).as("number %d", i).isNotEqualTo(start[i]);
        }
    }

    /** All weights and biases, with or without the steps. */
    private static double[] afterThreeSteps(int threads, boolean steps) {
        NaiveBackend backend = new NaiveBackend(StorageOrder.ROW_MAJOR);
        Network<NaiveBackend.Matrix> network = new Network<>(
                new RowMajorProducts<>(backend), new DoubleElementwise<>(backend, WIDTH), new Random(1), threads);
        Random gradients = new Random(2);
        for (int step = 1; steps && step <= 3; step++) {
            fill(network, network.hidden, gradients);
            fill(network, network.output, gradients);
            network.update(Adam.DEFAULT, step);
        }
        double[] all = new double[2 * WIDTH * (WIDTH + 1)];
        int at = 0;
        for (DenseLayer<NaiveBackend.Matrix> layer : List.of(network.hidden, network.output)) {
            network.elementwise.read(layer.weights, WIDTH * WIDTH, all, at);
            network.elementwise.read(layer.bias, WIDTH, all, at + WIDTH * WIDTH);
            at += WIDTH * (WIDTH + 1);
        }
        return all;
    }

    private static <M> void fill(Network<M> network, DenseLayer<M> layer, Random random) {
        double[] drawn = random.doubles(WIDTH * WIDTH, 0.5, 1).toArray();
        network.elementwise.write(drawn, 0, drawn.length, layer.weightGradient);
        network.elementwise.write(drawn, 0, WIDTH, layer.biasGradient);
    }
}
