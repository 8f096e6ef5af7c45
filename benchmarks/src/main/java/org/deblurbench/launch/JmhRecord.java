package org.deblurbench.launch;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;

/** JMH's own JSON record of a row, as JMH writes it. */
public final class JmhRecord {
    private JmhRecord() {}

    /**
     * Renders a result with JMH's JSON writer.
     *
     * @param result of one benchmark and one setting of its parameters
     * @return the record
     */
    public static JsonObject of(RunResult result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        ResultFormatFactory.getInstance(ResultFormatType.JSON, out).writeOut(List.of(result));
        out.flush();
        JsonArray records =
                JsonParser.parseString(bytes.toString(StandardCharsets.UTF_8)).getAsJsonArray();
        return records.get(0).getAsJsonObject();
    }

    /**
     * The primary score.
     *
     * @param jmh a record
     * @return in {@link #unit}
     */
    public static double score(JsonObject jmh) {
        return jmh.getAsJsonObject("primaryMetric").get("score").getAsDouble();
    }

    /**
     * The unit of the primary score.
     *
     * @param jmh a record
     * @return such as {@code ms/op}
     */
    public static String unit(JsonObject jmh) {
        return jmh.getAsJsonObject("primaryMetric").get("scoreUnit").getAsString();
    }

    /**
     * A secondary metric.
     *
     * @param jmh a record
     * @param name its label
     * @return its score, if the record has it
     */
    public static OptionalDouble secondary(JsonObject jmh, String name) {
        JsonObject metric = jmh.getAsJsonObject("secondaryMetrics").getAsJsonObject(name);
        return metric == null
                ? OptionalDouble.empty()
                : OptionalDouble.of(metric.get("score").getAsDouble());
    }

    /**
     * The mean score of each fork: forks are independent of each other, the iterations inside one are not.
     *
     * @param jmh a record
     * @return one value a fork; empty for a mode without raw data
     */
    public static List<Double> forkMeans(JsonObject jmh) {
        JsonElement raw = jmh.getAsJsonObject("primaryMetric").get("rawData");
        List<Double> means = new ArrayList<>();
        if (raw != null) {
            for (JsonElement fork : raw.getAsJsonArray()) {
                double sum = 0;
                for (JsonElement iteration : fork.getAsJsonArray()) {
                    sum += iteration.getAsDouble();
                }
                means.add(sum / fork.getAsJsonArray().size());
            }
        }
        return means;
    }
}
