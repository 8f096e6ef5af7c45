package org.deblurbench.duel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.Verdict;
import org.deblurbench.run.UsageException;
import org.deblurbench.stats.EProcess;

/** All that is known of the rows of a duel. It is what the entries make of it, so that a resumed duel knows the same. */
final class DuelState {
    /** What is known of one row. */
    static final class RowState {
        private final DuelRow row;
        private final RowEvidence evidence;
        private final List<Pair> pairs = new ArrayList<>();
        private Pilot pilot;
        private RowFailure failure;

        private RowState(DuelRow row, RowEvidence evidence) {
            this.row = row;
            this.evidence = evidence;
        }

        DuelRow row() {
            return row;
        }

        RowEvidence evidence() {
            return evidence;
        }

        List<Pair> pairs() {
            return List.copyOf(pairs);
        }

        /** Null before it has run. */
        Pilot pilot() {
            return pilot;
        }

        /** Null if there is none. */
        RowFailure failure() {
            return failure;
        }

        /** Whether the pairs have a verdict. */
        boolean isDecided() {
            return evidence.verdict() != ChangeVerdict.UNDECIDED;
        }
    }

    private final Map<RowKey, RowState> rows = new LinkedHashMap<>();
    private final Supplier<EProcess> test;
    private final Jury jury;
    private double seconds;

    DuelState(List<DuelRow> all, Supplier<EProcess> test, double margin, double alpha) {
        all.forEach(row -> rows.put(row.key(), new RowState(row, new RowEvidence(test, margin, alpha))));
        this.test = test;
        this.jury = new Jury(alpha);
    }

    /**
     * Takes what happened, and decides what it decides.
     *
     * @throws UsageException if it is of a row that this duel has not
     */
    void take(DuelEntry entry) {
        RowState state = rows.get(entry.row());
        if (state == null) {
            throw new UsageException("the file has " + entry.row()
                    + ", which is no row of this duel; begin a new one, or name its rows");
        }
        seconds += entry.seconds();
        if (entry.pilot() != null) {
            state.pilot = entry.pilot();
        } else if (entry.failure() != null) {
            state.failure = entry.failure();
        } else {
            state.pairs.add(entry.pair());
            state.evidence.add(entry.pair().logRatio(), entry.pair().excess());
            if (entry.pair().newer().verdict() == Verdict.WRONG) {
                state.failure = new RowFailure(
                        "NEW", Verdict.WRONG, entry.pair().newer().reason());
            }
            jury.look(rows.values().stream().map(RowState::evidence).toList());
        }
    }

    List<RowState> rows() {
        return List.copyOf(rows.values());
    }

    /** The time spent so far, in all sessions. */
    double seconds() {
        return seconds;
    }

    /** How many pairs a row needs at the least, even if each says the same and says it clearly. */
    int leastPairs() {
        return jury.leastPairs(test, rows.size());
    }

    /** The level that an undecided row has to reach. */
    double level() {
        return jury.level(rows.values().stream().map(RowState::evidence).toList());
    }
}
