package org.deblurbench.duel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.deblurbench.record.RowKey;
import org.deblurbench.run.UsageException;

/**
 * What duels of a jar with itself have left: pairs of which one knows that nothing differs. Of each duel it has as many pairs
 * of every row as the row with the fewest: those that all rows had before any was decided. Rows that scatter are decided
 * later, and all their pairs would be a choice by what they say.
 */
final class PairBank {
    /** What is known of a row. */
    private static final class Content {
        private final List<Pair> pairs = new ArrayList<>();
        private DuelEntry pilot;
    }

    private final Map<RowKey, Content> rows = new LinkedHashMap<>();

    private PairBank() {}

    /**
     * Reads.
     *
     * @param files of duels
     * @return their pairs together
     * @throws IOException if a file cannot be read
     * @throws UsageException if one is not of a duel, its sides differ, or a row has no pairs
     */
    static PairBank read(List<Path> files) throws IOException {
        PairBank bank = new PairBank();
        for (Path file : files) {
            DuelFile.Content content = DuelFile.read(file);
            if (!content.header().oldHash().equals(content.header().newHash())) {
                throw new UsageException(file + ": its sides differ; a bank is of duels of a jar with itself");
            }
            bank.addAll(content.entries());
        }
        bank.rows.forEach((row, content) -> {
            if (content.pairs.isEmpty() || content.pilot == null) {
                throw new UsageException(row + " has no pairs in " + files);
            }
        });
        if (bank.rows.isEmpty()) {
            throw new UsageException("no pairs in " + files);
        }
        return bank;
    }

    private void addAll(List<DuelEntry> entries) {
        Map<RowKey, List<Pair>> pairs = new LinkedHashMap<>();
        for (DuelEntry entry : entries) {
            Content content = rows.computeIfAbsent(entry.row(), key -> new Content());
            List<Pair> ofRow = pairs.computeIfAbsent(entry.row(), key -> new ArrayList<>());
            if (entry.pilot() != null) {
                content.pilot = entry;
            } else if (entry.pair() != null) {
                ofRow.add(entry.pair());
            }
        }
        int all = pairs.values().stream().mapToInt(List::size).min().orElse(0);
        pairs.forEach((row, ofRow) -> rows.get(row).pairs.addAll(ofRow.subList(0, all)));
    }

    /** All of them, to be duelled over. */
    List<DuelRow> rows() {
        return rows.keySet().stream().map(DuelRow::of).toList();
    }

    List<Pair> pairs(RowKey row) {
        return rows.get(row).pairs;
    }

    /** The last there was. */
    DuelEntry pilot(RowKey row) {
        return rows.get(row).pilot;
    }
}
