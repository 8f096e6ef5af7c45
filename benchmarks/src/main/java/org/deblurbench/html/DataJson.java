package org.deblurbench.html;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.Provenance;
import org.deblurbench.record.JmhSetup;
import org.deblurbench.record.Metric;
import org.deblurbench.record.RunRow;
import org.deblurbench.text.ChangeJson;

/**
 * What the page shows, as JSON for other programs: every row with every iteration of every fork. A row's
 * {@code setup} and {@code provenance} are places among the {@code setups} and {@code provenances} of its run.
 */
final class DataJson {
    /** Escapes {@code <}, {@code >} and {@code &}: inside a script element nothing ends the element. */
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();

    private DataJson() {}

    static String of(List<Source> sources, List<ChangeSource> changes) {
        JsonArray runs = new JsonArray();
        for (Source source : sources) {
            JsonObject run = new JsonObject();
            run.addProperty("name", source.name());
            run.add("arguments", GSON.toJsonTree(source.run().arguments()));
            JsonObject environment = new JsonObject();
            source.run().environment().facts().forEach((fact, value) -> environment.addProperty(fact.id(), value));
            run.add("environment", environment);
            JsonArray rows = new JsonArray();
            List<JmhSetup> setups = new ArrayList<>();
            List<Provenance> provenances = new ArrayList<>();
            source.run().rows().forEach(row -> rows.add(row(row, setups, provenances)));
            run.add("setups", GSON.toJsonTree(setups));
            run.add("provenances", GSON.toJsonTree(provenances));
            run.add("rows", rows);
            runs.add(run);
        }
        JsonObject data = new JsonObject();
        data.add("runs", runs);
        if (!changes.isEmpty()) {
            String text =
                    ChangeJson.of(changes.stream().map(ChangeSource::report).toList());
            data.add("changes", JsonParser.parseString(text));
        }
        return GSON.toJson(data);
    }

    private static JsonElement row(RunRow row, List<JmhSetup> setups, List<Provenance> provenances) {
        JsonObject json = new JsonObject();
        json.add("key", GSON.toJsonTree(row.key()));
        json.add("judgement", GSON.toJsonTree(row.judgement()));
        json.add("answers", GSON.toJsonTree(row.answers()));
        if (row.provenance() != null) {
            json.addProperty("provenance", place(provenances, row.provenance()));
        }
        json.addProperty("seconds", row.seconds());
        if (!row.curves().isEmpty()) {
            json.add("curves", GSON.toJsonTree(row.curves()));
        }
        if (row.measured() != null) {
            json.add("primary", metric(row.measured().primary()));
            JsonObject secondary = new JsonObject();
            row.measured().secondary().forEach((name, metric) -> secondary.add(name, metric(metric)));
            json.add("secondary", secondary);
            json.addProperty("setup", place(setups, row.measured().setup()));
        }
        return json;
    }

    private static <T> int place(List<T> list, T value) {
        if (!list.contains(value)) {
            list.add(value);
        }
        return list.indexOf(value);
    }

    private static JsonElement metric(Metric metric) {
        return GSON.toJsonTree(metric);
    }
}
