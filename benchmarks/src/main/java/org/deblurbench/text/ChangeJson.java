package org.deblurbench.text;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;

/** Changes as JSON: every figure in full, no member for none. */
public final class ChangeJson {
    /** What this build writes. */
    static final int FORMAT = 1;

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeSpecialFloatingPointValues()
            .create();

    private ChangeJson() {}

    /**
     * Renders reports.
     *
     * @param reports one or more
     * @return one JSON object, with a final line break
     */
    public static String of(List<ChangeReport> reports) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("reports", reports.stream().map(ChangeJson::report).toList());
        return GSON.toJson(root) + "\n";
    }

    private static Map<String, Object> report(ChangeReport report) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("title", report.title());
        object.put("conclusion", report.conclusion());
        Map<String, Long> counts = new LinkedHashMap<>();
        for (ChangeVerdict verdict : ChangeVerdict.values()) {
            counts.put(verdict.label(), report.count(verdict));
        }
        object.put("counts", counts);
        object.put("warnings", report.warnings());
        object.put("facts", report.facts());
        object.put("samples", report.sampleName());
        put(object, "margin", report.margin());
        put(object, "confidence", report.confidence());
        object.put("changes", report.changes().stream().map(ChangeJson::change).toList());
        return object;
    }

    private static Map<String, Object> change(Change c) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("benchmark", c.key().benchmark());
        object.put("mode", c.key().mode());
        object.put("params", c.key().params());
        object.put("metric", c.metric());
        object.put("unit", c.unit());
        object.put("verdict", c.verdict().label());
        put(object, "ratio", c.ratio());
        put(object, "low", c.low());
        put(object, "high", c.high());
        object.put("samples", c.samples());
        object.put("old", side(c.oldScore(), c.oldMspe(), c.oldBytes()));
        object.put("new", side(c.newScore(), c.newMspe(), c.newBytes()));
        object.put("note", c.note());
        return object;
    }

    private static Map<String, Object> side(Double score, Double mspe, Double bytes) {
        Map<String, Object> object = new LinkedHashMap<>();
        put(object, "score", score);
        put(object, "mspe", mspe);
        put(object, "bytes", bytes);
        return object;
    }

    private static void put(Map<String, Object> object, String name, Double value) {
        if (value != null) {
            object.put(name, value);
        }
    }
}
