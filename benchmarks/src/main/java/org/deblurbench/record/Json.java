package org.deblurbench.record;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place in a JSON text that knows where it is, so that whatever is not as it should be is said in one line. Nothing of the
 * file but the place's name gets into the message.
 */
final class Json {
    /** The place is not what was asked for. */
    static final class UnexpectedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnexpectedException(String message) {
            super(message, null, false, false);
        }
    }

    private final String path;
    private final JsonElement value;

    private Json(String path, JsonElement value) {
        this.path = path;
        this.value = value;
    }

    /** Parses a text, or says that it is no JSON. */
    static Json parse(String text) {
        try {
            return new Json("", JsonParser.parseString(text));
        } catch (JsonParseException | NumberFormatException | StackOverflowError e) {
            throw new UnexpectedException("it is not JSON");
        }
    }

    boolean isObject() {
        return value.isJsonObject();
    }

    boolean isArray() {
        return value.isJsonArray();
    }

    /** A field that must be there; it may be null. */
    Json field(String name) {
        JsonElement field = object().get(name);
        if (field == null) {
            throw new UnexpectedException(nameOf(name) + " is missing");
        }
        return new Json(nameOf(name), field);
    }

    /** A field that may be absent, or null: null then. */
    Json optional(String name) {
        JsonElement field = object().get(name);
        return field == null || field.isJsonNull() ? null : new Json(nameOf(name), field);
    }

    /** Null if this place holds null. */
    Json orNull() {
        return value.isJsonNull() ? null : this;
    }

    /** The elements of an array. */
    List<Json> elements() {
        if (!value.isJsonArray()) {
            throw wrong("a list");
        }
        JsonArray array = value.getAsJsonArray();
        List<Json> elements = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            elements.add(new Json(path + "[" + i + "]", array.get(i)));
        }
        return elements;
    }

    /** The fields of an object, in their order. */
    Map<String, Json> fields() {
        Map<String, Json> fields = new LinkedHashMap<>();
        object().entrySet().forEach(e -> fields.put(e.getKey(), new Json(nameOf("*"), e.getValue())));
        return fields;
    }

    String string() {
        if (!(value instanceof JsonPrimitive primitive) || !primitive.isString()) {
            throw wrong("a text");
        }
        return primitive.getAsString();
    }

    /** A number, NaN and infinities included, which JMH writes as texts. */
    double number() {
        try {
            if (value instanceof JsonPrimitive primitive && !primitive.isBoolean()) {
                return primitive.getAsDouble();
            }
        } catch (NumberFormatException e) {
            throw wrong("a number");
        }
        throw wrong("a number");
    }

    double finiteNumber() {
        double number = number();
        if (!Double.isFinite(number)) {
            throw wrong("a finite number");
        }
        return number;
    }

    /** A whole number of at least {@code least}. */
    long count(long least) {
        double number = number();
        if (number != Math.rint(number) || number < least || number > 1L << 53) {
            throw wrong("a whole number from " + least + " on");
        }
        return (long) number;
    }

    /** A whole number of at least {@code least} that is an int. */
    int smallCount(int least) {
        long count = count(least);
        if (count > Integer.MAX_VALUE) {
            throw wrong("a whole number below 2^31");
        }
        return (int) count;
    }

    /** The text of this place as JSON. */
    String text() {
        return value.toString();
    }

    /** What to throw if this place is not {@code expected}. */
    UnexpectedException wrong(String expected) {
        return new UnexpectedException((path.isEmpty() ? "it" : path) + " is not " + expected);
    }

    private JsonObject object() {
        if (!value.isJsonObject()) {
            throw wrong("an object");
        }
        return value.getAsJsonObject();
    }

    private String nameOf(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
