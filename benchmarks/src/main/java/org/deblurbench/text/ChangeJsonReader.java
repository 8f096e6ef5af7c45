package org.deblurbench.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.record.RowKey;

/**
 * Reads what {@link ChangeJson} writes. What is absent and only explains is empty; without a benchmark and a verdict a
 * change is none.
 */
public final class ChangeJsonReader {
    private static final String FORMAT = "format";
    private static final String REPORTS = "reports";

    private ChangeJsonReader() {}

    /**
     * Reads reports.
     *
     * @param text of a file
     * @return one or more; empty if the text is something else than a report of changes
     * @throws IllegalArgumentException if it is one that cannot be used; one line, without anything of the file
     */
    public static Optional<List<ChangeReport>> read(String text) {
        JsonElement root;
        try {
            root = JsonParser.parseString(text);
        } catch (JsonParseException | NumberFormatException | StackOverflowError e) {
            return Optional.empty();
        }
        if (!root.isJsonObject() || !root.getAsJsonObject().has(REPORTS)) {
            return Optional.empty();
        }
        JsonObject file = root.getAsJsonObject();
        Double format = number(file, FORMAT);
        if (format != null && format > ChangeJson.FORMAT) {
            throw new IllegalArgumentException("its format is newer than " + ChangeJson.FORMAT
                    + ", which this build reads; use the newer build that wrote it");
        }
        List<ChangeReport> reports = new ArrayList<>();
        for (JsonElement report : array(file, REPORTS)) {
            reports.add(report(object(report, REPORTS)));
        }
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("it has no report");
        }
        return Optional.of(reports);
    }

    private static ChangeReport report(JsonObject report) {
        List<Change> changes = new ArrayList<>();
        for (JsonElement change : array(report, "changes")) {
            changes.add(change(object(change, "changes")));
        }
        String samples = string(report, "samples");
        return new ChangeReport(
                string(report, "title"),
                strings(report, "facts"),
                strings(report, "warnings"),
                samples.isEmpty() ? "samples" : samples,
                number(report, "margin"),
                number(report, "confidence"),
                changes,
                string(report, "conclusion"));
    }

    private static Change change(JsonObject change) {
        String benchmark = string(change, "benchmark");
        if (benchmark.isEmpty()) {
            throw new IllegalArgumentException("a change has no benchmark");
        }
        Map<String, String> params = new TreeMap<>();
        if (change.has("params")) {
            object(change.get("params"), "params")
                    .entrySet()
                    .forEach(e -> params.put(e.getKey(), string(e.getValue(), "params")));
        }
        Double samples = number(change, "samples");
        JsonObject old = side(change, "old");
        JsonObject now = side(change, "new");
        String metric = string(change, "metric");
        return new Change(
                new RowKey(benchmark, string(change, "mode"), params),
                metric.isEmpty() ? Change.SCORE : metric,
                string(change, "unit"),
                number(change, "ratio"),
                number(change, "low"),
                number(change, "high"),
                verdict(string(change, "verdict")),
                samples == null ? 0 : samples.intValue(),
                number(old, "score"),
                number(now, "score"),
                number(old, "mspe"),
                number(now, "mspe"),
                number(old, "bytes"),
                number(now, "bytes"),
                string(change, "note"));
    }

    private static ChangeVerdict verdict(String label) {
        return Arrays.stream(ChangeVerdict.values())
                .filter(verdict -> verdict.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a change has no verdict that this build knows"));
    }

    private static JsonObject side(JsonObject change, String name) {
        return change.has(name) ? object(change.get(name), name) : new JsonObject();
    }

    private static JsonObject object(JsonElement element, String name) {
        if (!element.isJsonObject()) {
            throw new IllegalArgumentException(name + " is not as this build writes it");
        }
        return element.getAsJsonObject();
    }

    private static JsonArray array(JsonObject object, String name) {
        JsonElement array = object.get(name);
        if (array == null || array.isJsonNull()) {
            return new JsonArray();
        }
        if (!array.isJsonArray()) {
            throw new IllegalArgumentException(name + " is not a list");
        }
        return array.getAsJsonArray();
    }

    private static List<String> strings(JsonObject object, String name) {
        List<String> strings = new ArrayList<>();
        array(object, name).forEach(element -> strings.add(string(element, name)));
        return strings;
    }

    /** Empty if absent. */
    private static String string(JsonObject object, String name) {
        JsonElement element = object.get(name);
        return element == null || element.isJsonNull() ? "" : string(element, name);
    }

    private static String string(JsonElement element, String name) {
        if (!(element instanceof JsonPrimitive primitive) || !primitive.isString()) {
            throw new IllegalArgumentException(name + " is not a text");
        }
        return primitive.getAsString();
    }

    /** Null if absent; NaN and infinities are texts. */
    private static Double number(JsonObject object, String name) {
        JsonElement element = object.get(name);
        if (element == null || element.isJsonNull()) {
            return null;
        }
        try {
            if (element instanceof JsonPrimitive primitive && !primitive.isBoolean()) {
                return primitive.getAsDouble();
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " is not a number", e);
        }
        throw new IllegalArgumentException(name + " is not a number");
    }
}
