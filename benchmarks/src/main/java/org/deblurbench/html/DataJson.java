package org.deblurbench.html;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.deblurbench.record.Metric;
import org.deblurbench.record.RunRow;
import org.deblurbench.text.ChangeJson;

/** What the page shows, as JSON for other programs: every row with every iteration of every fork. */
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
            source.run().rows().forEach(row -> rows.add(row(row)));
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

    private static JsonElement row(RunRow row) {
        JsonObject json = new JsonObject();
        json.add("key", GSON.toJsonTree(row.key()));
        json.add("judgement", GSON.toJsonTree(row.judgement()));
        json.add("answers", GSON.toJsonTree(row.answers()));
        json.add("provenance", GSON.toJsonTree(row.provenance()));
        json.addProperty("seconds", row.seconds());
        if (!row.curves().isEmpty()) {
            json.add("curves", GSON.toJsonTree(row.curves()));
        }
        if (row.measured() != null) {
            json.add("primary", metric(row.measured().primary()));
            JsonObject secondary = new JsonObject();
            row.measured().secondary().forEach((name, metric) -> secondary.add(name, metric(metric)));
            json.add("secondary", secondary);
            json.add("setup", GSON.toJsonTree(row.measured().setup()));
        }
        return json;
    }

    private static JsonElement metric(Metric metric) {
        return GSON.toJsonTree(metric);
    }
}
