package org.deblurbench.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.deblurbench.method.tuning.LambdaGrid;

/**
 * Mean square errors per pixel that were computed independently of this library, with NumPy from the singular value
 * decomposition of the blurred images, at every λ of the report's grids. They hold for the default data, split and
 * blur only: the first 4,000 MNIST training images, 0–999 test, 1000–2999 training, 3000–3999 validation; 5x5 Gaussian
 * of σ = 3, zeros outside the image, no noise.
 *
 * <p>The table is the resource {@code reference-mspe.csv}, made by {@code scripts/reference-mspe.py}.
 */
public final class ReferenceMspe {
    private static final String RESOURCE = "reference-mspe.csv";
    private static final String HEADER = "method,lambda,set,mspe";

    private final Map<Key, Double> table;

    private record Key(String method, double lambda, String set) {}

    private ReferenceMspe(Map<Key, Double> table) {
        this.table = table;
    }

    /**
     * Reads the table.
     *
     * @return the table
     * @throws UncheckedIOException if it cannot be read
     * @throws IllegalStateException if it is not in the jar, or malformed
     */
    public static ReferenceMspe load() {
        try (InputStream stream = ReferenceMspe.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + RESOURCE + " is missing");
            }
            return parse(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
        }
    }

    private static ReferenceMspe parse(BufferedReader reader) throws IOException {
        String header = reader.readLine();
        if (!HEADER.equals(header)) {
            throw new IllegalStateException(RESOURCE + " begins with '" + header + "', not '" + HEADER + "'");
        }
        Map<Key, Double> table = new HashMap<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw new IllegalStateException(RESOURCE + " has the line '" + line + "'");
            }
            table.put(new Key(cells[0], Double.parseDouble(cells[1]), cells[2]), Double.valueOf(cells[3]));
        }
        return new ReferenceMspe(table);
    }

    /**
     * The error on the test images.
     *
     * @param method which method
     * @param lambda λ, exactly a value of {@link LambdaGrid}
     * @return the mean square error per pixel; empty if there is none for this λ, or if it is below precision
     */
    public OptionalDouble of(MethodId method, double lambda) {
        return look(method, lambda, "test");
    }

    /**
     * The error on the validation images.
     *
     * @param method which method
     * @param lambda λ, exactly a value of {@link LambdaGrid}
     * @return the mean square error per pixel; empty if there is none for this λ, or if it is below precision
     */
    public OptionalDouble ofValidation(MethodId method, double lambda) {
        return look(method, lambda, "validation");
    }

    private OptionalDouble look(MethodId method, double lambda, String set) {
        Double mspe = table.get(new Key(method.label(), lambda, set));
        return mspe == null ? OptionalDouble.empty() : OptionalDouble.of(mspe);
    }
}
