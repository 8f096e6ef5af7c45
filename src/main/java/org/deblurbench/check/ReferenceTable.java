package org.deblurbench.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The tables of {@link Reference}, read once. */
final class ReferenceTable {
    private static final List<String> RESOURCES = List.of("reference-mspe.csv", "other-reference-mspe.csv");
    private static final String HEADER = "method,lambda,what,value";
    private static final Map<Key, Double> TABLE = load();

    private record Key(String label, double setting, String what) {}

    private ReferenceTable() {}

    static OptionalDouble look(String label, double setting, String what) {
        Double value = TABLE.get(new Key(label, setting, what));
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** A line that holds for all settings: its cell of λ is empty. */
    static OptionalDouble tolerance(String label, String what) {
        return look(label, Double.NaN, what);
    }

    private static Map<Key, Double> load() {
        Map<Key, Double> table = new HashMap<>();
        for (String resource : RESOURCES) {
            try (InputStream stream = ReferenceTable.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IllegalStateException("the resource " + resource + " is missing");
                }
                read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), resource, table);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the resource " + resource, e);
            }
        }
        return table;
    }

    private static void read(BufferedReader reader, String resource, Map<Key, Double> table) throws IOException {
        String header = reader.readLine();
        if (!HEADER.equals(header)) {
            throw new IllegalStateException(resource + " begins with '" + header + "', not '" + HEADER + "'");
        }
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split(",", -1);
            if (cells.length != 4) {
                throw new IllegalStateException(resource + " has the line '" + line + "'");
            }
            table.put(
                    new Key(cells[0], cells[1].isEmpty() ? Double.NaN : Double.parseDouble(cells[1]), cells[2]),
                    Double.valueOf(cells[3]));
        }
    }
}
