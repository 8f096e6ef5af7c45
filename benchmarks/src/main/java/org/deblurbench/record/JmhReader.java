package org.deblurbench.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads records of JMH's JSON, of any version and any project. */
final class JmhReader {
    private JmhReader() {}

    /** The row that a record is of. */
    static RowKey key(Json record) {
        Json params = record.optional("params");
        return new RowKey(
                record.field("benchmark").string(),
                record.field("mode").string(),
                params == null ? Map.of() : strings(params));
    }

    /** What a record says was measured. */
    static Measured measured(Json record) {
        Json secondary = record.optional("secondaryMetrics");
        Map<String, Metric> others = new TreeMap<>();
        if (secondary != null) {
            secondary.fields().forEach((label, metric) -> others.put(label, metric(metric)));
        }
        return new Measured(metric(record.field("primaryMetric")), others, setup(record), record.text());
    }

    private static JmhSetup setup(Json record) {
        Json arguments = record.optional("jvmArgs");
        return new JmhSetup(
                string(record, "jmhVersion"),
                record.field("threads").smallCount(0),
                record.field("forks").smallCount(0),
                string(record, "jvm"),
                arguments == null
                        ? List.of()
                        : arguments.elements().stream().map(Json::string).toList(),
                string(record, "jdkVersion"),
                string(record, "vmName"),
                string(record, "vmVersion"),
                iterations(record, "warmup"),
                iterations(record, "measurement"));
    }

    private static String iterations(Json record, String kind) {
        Json count = record.optional(kind + "Iterations");
        Json time = record.optional(kind + "Time");
        return count == null ? null : count.smallCount(0) + (time == null ? "" : " x " + time.string());
    }

    private static Metric metric(Json metric) {
        Json raw = metric.optional("rawData");
        Json histogram = metric.optional("rawDataHistogram");
        List<List<Double>> forks = new ArrayList<>();
        if (raw != null) {
            raw.elements()
                    .forEach(fork ->
                            forks.add(fork.elements().stream().map(Json::number).toList()));
        } else if (histogram != null) {
            histogram
                    .elements()
                    .forEach(fork -> forks.add(
                            fork.elements().stream().map(JmhReader::mean).toList()));
        }
        return new Metric(
                metric.field("score").number(), metric.field("scoreUnit").string(), forks);
    }

    /** The mean of an iteration's samples: pairs of a value and how often it was seen. */
    private static double mean(Json samples) {
        double sum = 0;
        long count = 0;
        for (Json sample : samples.elements()) {
            List<Json> pair = sample.elements();
            if (pair.size() != 2) {
                throw sample.wrong("a value and a count");
            }
            long times = pair.get(1).count(0);
            sum += pair.get(0).number() * times;
            count += times;
        }
        return sum / count;
    }

    private static String string(Json record, String name) {
        Json value = record.optional(name);
        return value == null ? null : value.string();
    }

    /** An object of texts. */
    static Map<String, String> strings(Json object) {
        Map<String, String> strings = new TreeMap<>();
        object.fields().forEach((name, value) -> strings.put(name, value.string()));
        return strings;
    }
}
