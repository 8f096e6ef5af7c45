package org.deblurbench.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.internal.LazilyParsedNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every way to damage one place of a JSON text: it is missing, null, of another type, huge, or not a number. */
final class JsonDamage {
    private static final int MUCH = 100_000;

    private static final Map<String, JsonElement> REPLACEMENTS = replacements();

    private JsonDamage() {}

    private static Map<String, JsonElement> replacements() {
        Map<String, JsonElement> all = new LinkedHashMap<>();
        all.put("null", JsonNull.INSTANCE);
        all.put("a text", new JsonPrimitive("text"));
        all.put("a text of two lines", new JsonPrimitive("two\nlines\u001b[2J"));
        all.put("a long text", new JsonPrimitive("x".repeat(MUCH)));
        all.put("true", new JsonPrimitive(true));
        all.put("a list", new JsonArray());
        all.put("a list of null", listOfNull());
        all.put("an object", new JsonObject());
        all.put("a negative number", new JsonPrimitive(-7));
        all.put("a huge integer", new JsonPrimitive(Long.MAX_VALUE));
        all.put("a huge number", new JsonPrimitive(new LazilyParsedNumber("1e999999999")));
        all.put("NaN", new JsonPrimitive(new LazilyParsedNumber("NaN")));
        all.put("NaN as text", new JsonPrimitive("NaN"));
        return all;
    }

    private static JsonArray listOfNull() {
        JsonArray list = new JsonArray();
        list.add(JsonNull.INSTANCE);
        return list;
    }

    /** A damaged text, and what was done to it. */
    record Damaged(String how, String text) {}

    /** All damages of all places, and cuts in between. */
    static List<Damaged> of(String text) {
        List<Damaged> all = new ArrayList<>();
        JsonElement root = JsonParser.parseString(text);
        damage(root, root, "", all);
        REPLACEMENTS.forEach((name, value) -> all.add(new Damaged("the file is " + name, value.toString())));
        for (int length = 0; length < text.length() - 2; length += 397) {
            all.add(new Damaged("cut after " + length + " characters", text.substring(0, length)));
        }
        return all;
    }

    private static void damage(JsonElement root, JsonElement place, String path, List<Damaged> all) {
        if (place instanceof JsonObject object) {
            for (String name : List.copyOf(object.keySet())) {
                JsonElement whole = object.get(name);
                damage(root, whole, path + "." + name, all);
                object.remove(name);
                all.add(new Damaged(path + "." + name + " is missing", root.toString()));
                REPLACEMENTS.forEach((kind, value) -> {
                    object.add(name, value);
                    all.add(new Damaged(path + "." + name + " is " + kind, root.toString()));
                });
                object.add(name, whole);
            }
        } else if (place instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                String here = path + "[" + i + "]";
                JsonElement whole = array.get(i);
                damage(root, whole, here, all);
                REPLACEMENTS.forEach((kind, value) -> all.add(replaced(root, array, here, kind, value)));
                array.add(whole);
                all.add(new Damaged(here + " is there twice", root.toString()));
                array.remove(array.size() - 1);
            }
        }
    }

    private static Damaged replaced(JsonElement root, JsonArray array, String here, String kind, JsonElement value) {
        int i = Integer.parseInt(here.substring(here.lastIndexOf('[') + 1, here.length() - 1));
        JsonElement whole = array.set(i, value);
        Damaged damaged = new Damaged(here + " is " + kind, root.toString());
        array.set(i, whole);
        return damaged;
    }
}
