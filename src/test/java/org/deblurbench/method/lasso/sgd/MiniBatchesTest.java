package org.deblurbench.method.lasso.sgd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.deblurbench.backend.MatrixView;
import org.deblurbench.backend.NaiveBackend;
import org.deblurbench.backend.StorageOrder;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MiniBatchesTest {
    @ParameterizedTest
    @EnumSource
    void holdEveryImageOnce(StorageOrder order) {
        MiniBatches<NaiveBackend.Matrix> batches = batches(order, 5);
        List<Integer> images = images(batches, order);

        assertThat(batches.count()).isEqualTo(3);
        assertThat(batches.size(0)).isEqualTo(5);
        assertThat(batches.size(2)).isEqualTo(2);
        assertThat(images).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        assertThat(images).isNotEqualTo(IntStream.rangeClosed(1, 12).boxed().toList());
        assertThat(images).isEqualTo(images(batches(StorageOrder.ROW_MAJOR, 5), StorageOrder.ROW_MAJOR));
    }

    @Test
    void areVisitedInAnotherOrderEachEpoch() {
        MiniBatches<NaiveBackend.Matrix> batches = batches(StorageOrder.ROW_MAJOR, 1);
        batches.restart();
        List<Integer> first = epoch(batches);
        List<Integer> second = epoch(batches);
        batches.restart();

        assertThat(first).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(second).containsExactlyInAnyOrderElementsOf(first).isNotEqualTo(first);
        assertThat(epoch(batches)).isEqualTo(first);
        assertThat(epoch(batches)).isEqualTo(second);
    }

    @Test
    void knowTheLargestNorm() {
        assertThat(batches(StorageOrder.ROW_MAJOR, 1).largestSquaredNorm()).isEqualTo(2 * 144);
    }

    private static List<Integer> epoch(MiniBatches<?> batches) {
        batches.shuffle();
        List<Integer> order = new ArrayList<>();
        for (int k = 0; k < batches.count(); k++) {
            order.add(batches.inOrder(k));
        }
        return order;
    }

    private static List<Integer> images(MiniBatches<NaiveBackend.Matrix> batches, StorageOrder order) {
        NaiveBackend backend = new NaiveBackend(order);
        List<Integer> images = new ArrayList<>();
        for (int batch = 0; batch < batches.count(); batch++) {
            MatrixView blurred = MatrixView.of(backend, batches.blurred(batch));
            MatrixView sharp = MatrixView.of(backend, batches.sharp(batch));
            for (int i = 0; i < batches.size(batch); i++) {
                assertThat(sharp.get(i, 1)).isEqualTo(100 + blurred.get(i, 1));
                images.add((int) blurred.get(i, 0));
            }
        }
        return images;
    }

    /** Image i of two pixels is i, i blurred and 100 + i, 100 + i sharp. */
    private static MiniBatches<NaiveBackend.Matrix> batches(StorageOrder order, int size) {
        double[] blurred = new double[24];
        double[] sharp = new double[24];
        for (int k = 0; k < 24; k++) {
            blurred[k] = k / 2 + 1;
            sharp[k] = 100 + blurred[k];
        }
        ImagePairs images = ImagePairs.of(1, 2, blurred, sharp);
        return new MiniBatches<>(new LassoProblem<>(new NaiveBackend(order), images), size, 7);
    }
}
