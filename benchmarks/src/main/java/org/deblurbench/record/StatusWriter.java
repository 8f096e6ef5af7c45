package org.deblurbench.record;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Map;
import org.deblurbench.backend.Provenance;

/** Writes a run as JSON, in the newest format, and the JMH JSON of its ok rows. */
final class StatusWriter {
    /** Whose files these are. */
    static final String SUITE = "Deblur Bench";

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .create();

    private StatusWriter() {}

    static String status(Run run) {
        JsonObject file = new JsonObject();
        file.addProperty("suite", SUITE);
        file.addProperty("format", StatusReader.FORMAT);
        file.add("arguments", strings(run.arguments()));
        JsonObject environment = new JsonObject();
        run.environment().facts().forEach((fact, value) -> environment.addProperty(fact.id(), value));
        file.add("environment", environment);
        JsonArray rows = new JsonArray();
        run.rows().forEach(row -> rows.add(row(row)));
        file.add("rows", rows);
        return GSON.toJson(file) + "\n";
    }

    static String jmh(Run run) {
        JsonArray records = new JsonArray();
        run.rows().stream().filter(row -> row.measured() != null).forEach(row -> records.add(jmh(row.measured())));
        return GSON.toJson(records) + "\n";
    }

    private static JsonObject row(RunRow row) {
        JsonObject object = new JsonObject();
        object.addProperty("benchmark", row.key().benchmark());
        object.addProperty("mode", row.key().mode());
        object.add("params", strings(row.key().params()));
        object.addProperty("verdict", row.verdict().label());
        object.addProperty("reason", row.judgement().reason());
        object.add("mspe", number(row.judgement().mspe()));
        JsonObject checks = new JsonObject();
        row.judgement().checks().forEach((name, figure) -> checks.add(name, check(figure)));
        object.add("checks", checks);
        object.add("answers", answers(row.answers()));
        object.add("provenance", provenance(row.provenance()));
        object.add("seconds", number(row.seconds()));
        JsonArray curves = new JsonArray();
        row.curves().forEach(curve -> curves.add(curve(curve)));
        object.add("curves", curves);
        object.add("jmh", row.measured() == null ? JsonNull.INSTANCE : jmh(row.measured()));
        return object;
    }

    private static JsonObject check(CheckedFigure figure) {
        JsonObject object = new JsonObject();
        object.add("value", number(figure.value()));
        object.addProperty("limit", figure.limit().label());
        object.add("bound", number(figure.bound()));
        return object;
    }

    // As it is, to the last digit: parsed numbers keep their text.
    private static JsonElement jmh(Measured measured) {
        return JsonParser.parseString(measured.jmhRecord());
    }

    private static JsonElement answers(Answers answers) {
        if (answers == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject object = new JsonObject();
        object.addProperty("judged", answers.judged());
        object.addProperty("calls", answers.calls());
        return object;
    }

    private static JsonElement provenance(Provenance provenance) {
        if (provenance == null) {
            return JsonNull.INSTANCE;
        }
        JsonObject object = new JsonObject();
        object.addProperty("library", provenance.library());
        object.addProperty("nativeFile", provenance.nativeFile());
        object.addProperty("threads", provenance.threads());
        object.add("details", strings(provenance.details()));
        return object;
    }

    private static JsonArray curve(List<CurvePoint> curve) {
        JsonArray points = new JsonArray();
        for (CurvePoint point : curve) {
            JsonObject object = new JsonObject();
            object.addProperty("seconds", point.seconds());
            object.addProperty("iteration", point.iteration());
            object.add("validationMspe", number(point.validationMspe()));
            points.add(object);
        }
        return points;
    }

    /** NaN and infinities as texts, as JMH has them: JSON has no such numbers. */
    private static JsonElement number(Double value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        return Double.isFinite(value) ? new JsonPrimitive(value) : new JsonPrimitive(Double.toString(value));
    }

    private static JsonArray strings(List<String> strings) {
        JsonArray array = new JsonArray();
        strings.forEach(array::add);
        return array;
    }

    private static JsonObject strings(Map<String, String> strings) {
        JsonObject object = new JsonObject();
        strings.forEach(object::addProperty);
        return object;
    }
}
