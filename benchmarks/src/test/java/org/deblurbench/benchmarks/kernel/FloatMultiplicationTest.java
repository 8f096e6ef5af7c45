package org.deblurbench.benchmarks.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.FloatBackend;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** That the judge of single-precision products lets right ones pass, and nothing else, in either storage order. */
class FloatMultiplicationTest {
    @ParameterizedTest
    @ValueSource(strings = {"ejml", "ojalgo"})
    void aRightProductPassesWhateverTheSigns(String backend) throws Exception {
        FloatMultiplication<?> product = product(backend);
        product.run();
        double first = product.answer().get(5);
        for (int call = 0; call < 20; call++) {
            product.vary();
            product.run();
            assertThat(product.answer().get(5)).isCloseTo(first, Offset.offset(1e-5));
            assertThat(product.check().complaints()).isEmpty();
        }
    }

    @Test
    void anAnswerOfOtherInputsDoesNotPass() throws Exception {
        FloatMultiplication<?> product = product("ejml");
        product.run();
        product.vary();
        assertThat(product.check().complaints()).singleElement().asString().contains("backward error");
    }

    @Test
    void anErrorInOneElementDoesNotPass() throws Exception {
        FloatMultiplication<?> product = product("ejml");
        float[] elements = (float[]) product.run();
        elements[7] += 1e-2f;
        assertThat(product.check().complaints()).singleElement().asString().contains("backward error");
        product.run();
        product.answer().spoil(7);
        assertThat(product.check().isRight()).isFalse();
    }

    @Test
    void aChangedInputDoesNotPass() throws Exception {
        assertThat(changed(open("ejml")).complaints())
                .containsExactly("1 of 6 elements of the input A have changed, which operations may only read");
    }

    private static <M> FloatInput<M> changed(FloatBackend<M> backend) {
        FloatInput<M> input = new FloatInput<>("A", backend, 2, 3, new Random(1));
        input.negateRow(1);
        input.negateColumn(2);
        assertThat(input.complaints()).isEmpty();
        backend.elements(input.matrix())[4] = 3;
        return input;
    }

    private static FloatMultiplication<?> product(String backend) throws Exception {
        return new FloatMultiplication<>(open(backend), 9, 20, 11);
    }

    private static FloatBackend<?> open(String backend) throws Exception {
        return Backends.onClassPath().openFloat(backend, new BackendSettings(1));
    }
}
