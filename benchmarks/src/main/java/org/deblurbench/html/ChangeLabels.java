package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.deblurbench.compare.Change;
import org.deblurbench.record.RowKey;
import org.deblurbench.text.OneLine;

/** Short names of rows: what distinguishes them from each other, and nothing that is the same in all. */
final class ChangeLabels {
    private final List<RowKey> keys;
    private final boolean oneClass;
    private final boolean ambiguous;

    ChangeLabels(List<Change> changes) {
        keys = changes.stream().map(Change::key).toList();
        oneClass = count(keys.stream().map(ChangeLabels::className)) == 1
                && count(keys.stream().map(RowKey::shortName)) > 1;
        ambiguous = count(keys.stream().map(RowKey::shortName))
                < count(keys.stream().map(RowKey::benchmark));
    }

    /** The benchmark, and of its parameters and mode those in which its rows differ. */
    String of(Change change) {
        RowKey key = change.key();
        List<String> parts = new ArrayList<>();
        parts.add(name(key));
        List<RowKey> same = keys.stream()
                .filter(other -> other.benchmark().equals(key.benchmark()))
                .toList();
        for (Map.Entry<String, String> param : new TreeMap<>(key.params()).entrySet()) {
            if (same.stream()
                    .anyMatch(other -> !Objects.equals(other.params().get(param.getKey()), param.getValue()))) {
                parts.add(value(param.getKey(), param.getValue()));
            }
        }
        if (count(same.stream().map(RowKey::mode)) > 1) {
            parts.add(key.mode());
        }
        return OneLine.of(parts.stream().collect(Collectors.joining(" ")));
    }

    private String name(RowKey key) {
        if (ambiguous) {
            return key.benchmark();
        }
        String name = key.shortName();
        return oneClass ? name.substring(name.lastIndexOf('.') + 1) : name.replaceFirst("Benchmark\\.", ".");
    }

    private static String className(RowKey key) {
        String name = key.shortName();
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    /** Words explain themselves; of a number one has to know what it is. */
    private static String value(String name, String value) {
        boolean word =
                !value.isEmpty() && Character.isLetter(value.codePointAt(0)) && !value.matches("true|false|null");
        return word ? value : name + "=" + value;
    }

    private static long count(Stream<String> texts) {
        return texts.distinct().count();
    }
}
