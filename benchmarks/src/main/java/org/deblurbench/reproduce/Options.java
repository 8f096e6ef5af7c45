package org.deblurbench.reproduce;

import java.util.LinkedHashMap;
import java.util.Map;
import org.deblurbench.reproduce.study.Effort;

/**
 * What a reproduction is measured with; all of one must have the same.
 *
 * @param backend a name of the registry
 * @param threads how many an operation may use, at least 1
 * @param full whether everything is measured, or what takes some minutes
 */
public record Options(String backend, int threads, boolean full) {
    Effort effort() {
        return full ? Effort.FULL : Effort.DEFAULT;
    }

    /**
     * By the names of the command line.
     *
     * @return in a fixed order
     */
    public Map<String, String> byName() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("--backend", backend);
        names.put("--threads", Integer.toString(threads));
        names.put("--full", full ? "yes" : "no");
        return names;
    }
}
