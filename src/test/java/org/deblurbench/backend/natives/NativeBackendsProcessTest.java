package org.deblurbench.backend.natives;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.Transpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole processes, from start to exit, as a user sees them. */
class NativeBackendsProcessTest {
    /** Opens each backend that is named and multiplies two matrices with it, in turn, several times. */
    static final class Main {
        public static void main(String[] names) throws Exception {
            List<Backend<?>> backends = new ArrayList<>();
            for (String name : names) {
                backends.add(Backends.onClassPath().open(name, BackendSettings.DEFAULT));
            }
            for (int round = 0; round < 100; round++) {
                for (Backend<?> backend : backends) {
                    multiply(backend);
                }
            }
        }

        private static <M> void multiply(Backend<M> backend) {
            M a = backend.allocate(150, 150);
            M c = backend.allocate(150, 150);
            java.util.Arrays.fill(backend.elements(a), 1);
            backend.multiply(1, a, Transpose.NO, a, Transpose.YES, 0, c);
            for (double element : backend.elements(c)) {
                if (element != 150) {
                    throw new AssertionError(element);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"openblas", "jblas", "openblas jblas", "jblas openblas"})
    void printsNothing(String names) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dsun.misc.unsafe.memory.access=allow",
                "-cp",
                // Surefire's own class path is a jar with a manifest; this is what stands in it.
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName()));
        command.addAll(List.of(names.split(" ")));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        assertThat(printed).isEmpty();
    }
}
