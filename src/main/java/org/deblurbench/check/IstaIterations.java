package org.deblurbench.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How many iterations the report's proximal gradient takes for each pixel of the default data, computed independently of
 * this library with NumPy by {@code scripts/reference-ista.py}. They hold for the report's stopping rule and under the same
 * conditions as {@link org.deblurbench.check.Reference}. Rounding does not change them: no norm comes nearer to the
 * tolerance than rounding moves it.
 */
public final class IstaIterations {
    private static final String RESOURCE = "ista-iterations.csv";
    private static final String HEADER = "lambda,pixel,iterations";

    private final Map<Double, Map<Integer, Integer>> byLambda;

    private IstaIterations(Map<Double, Map<Integer, Integer>> byLambda) {
        this.byLambda = byLambda;
    }

    /**
     * Reads the table.
     *
     * @return the table
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalStateException if it is not in the jar, or malformed
     */
    public static IstaIterations load() {
        try (InputStream stream = IstaIterations.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            String header = reader.readLine();
            if (!HEADER.equals(header)) {
                throw new IllegalStateException(RESOURCE + " begins with '" + header + "', not '" + HEADER + "'");
            }
            Map<Double, Map<Integer, Integer>> table = new HashMap<>();
            reader.lines()
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> table.computeIfAbsent(Double.valueOf(cells[0]), lambda -> new HashMap<>())
                            .put(Integer.valueOf(cells[1]), Integer.valueOf(cells[2])));
            return new IstaIterations(table);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    /**
     * Compares counts.
     *
     * @param lambda λ
     * @param pixels which pixels
     * @param iterations the count of each
     * @return how many of them differ; empty if there are no references for this λ
     */
    public OptionalInt differences(double lambda, int[] pixels, int[] iterations) {
        Map<Integer, Integer> reference = byLambda.get(lambda);
        if (reference == null) {
            return OptionalInt.empty();
        }
        int differences = 0;
        for (int k = 0; k < pixels.length; k++) {
            Integer expected = reference.get(pixels[k]);
            if (expected == null || expected != iterations[k]) {
                differences++;
            }
        }
        return OptionalInt.of(differences);
    }
}
