package org.deblurbench.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Run;
import org.deblurbench.record.RunRow;

/**
 * The rows of two runs, matched by name, mode and all parameters.
 *
 * @param both rows that both have
 * @param onlyOld rows that NEW does not have
 * @param onlyNew rows that OLD does not have
 */
public record MatchedRows(List<Match> both, List<RunRow> onlyOld, List<RunRow> onlyNew) {
    /**
     * The same row in two runs.
     *
     * @param before in OLD
     * @param after in NEW
     */
    public record Match(RunRow before, RunRow after) {
        RowKey key() {
            return before.key();
        }
    }

    /**
     * Matches.
     *
     * @param before OLD
     * @param after NEW
     * @return in the order of OLD, and then of NEW
     */
    public static MatchedRows of(Run before, Run after) {
        Map<RowKey, RunRow> left = new LinkedHashMap<>();
        after.rows().forEach(row -> left.put(row.key(), row));
        List<Match> both = new ArrayList<>();
        List<RunRow> onlyOld = new ArrayList<>();
        for (RunRow row : before.rows()) {
            RunRow match = left.remove(row.key());
            if (match == null) {
                onlyOld.add(row);
            } else {
                both.add(new Match(row, match));
            }
        }
        return new MatchedRows(both, onlyOld, List.copyOf(left.values()));
    }
}
