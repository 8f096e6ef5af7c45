package org.deblurbench.record;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/**
 * Where a run is saved.
 *
 * @param json JMH's JSON, ok rows only, for any JMH viewer
 * @param status the record of the run, beside it
 */
public record ResultFiles(Path json, Path status) {
    private static final String STATUS_SUFFIX = ".status.json";

    /**
     * The files of a name.
     *
     * @param json the JMH JSON file, or its status file
     * @return both
     */
    public static ResultFiles of(Path json) {
        // A root has none.
        String name = Objects.toString(json.getFileName(), "");
        if (name.endsWith(STATUS_SUFFIX)) {
            String base = name.substring(0, name.length() - STATUS_SUFFIX.length());
            return new ResultFiles(json.resolveSibling(base + ".json"), json);
        }
        String base = name.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
        return new ResultFiles(json, json.resolveSibling(base + STATUS_SUFFIX));
    }

    /**
     * New files in the current directory, named by the date.
     *
     * @param now the date and time
     * @return such as {@code deblurbench-20260131-235959.json}
     */
    public static ResultFiles dated(LocalDateTime now) {
        String date = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").format(now);
        return of(Path.of("deblurbench-" + date + ".json"));
    }
}
