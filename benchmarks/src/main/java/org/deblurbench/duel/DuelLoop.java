package org.deblurbench.duel;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.deblurbench.duel.DuelState.RowState;
import org.deblurbench.run.UsageException;

/**
 * Spends the time of a duel: round after round a pair of each row that the {@link Schedule} names, who goes first by
 * a {@link Draw}. Both depend on the seed and on what is done already, so that a resumed duel goes on as it would have.
 */
final class DuelLoop {
    /** Takes what happened to a place from where it can be taken up again. */
    interface Log {
        void append(DuelEntry entry) throws IOException;
    }

    /** Is told of everything that happened. */
    interface Progress {
        void tell(RowState row, DuelEntry entry, double secondsLeft);
    }

    private final DuelState state;
    private final Laboratory laboratory;
    private final Log log;
    private final Progress progress;
    private final long seed;
    private final PairLimit limit;
    private final Schedule schedule;
    private final double seconds;

    DuelLoop(
            DuelState state,
            Laboratory laboratory,
            Log log,
            Progress progress,
            long seed,
            PairLimit limit,
            double seconds) {
        this.state = state;
        this.laboratory = laboratory;
        this.log = log;
        this.progress = progress;
        this.seed = seed;
        this.limit = limit;
        this.schedule = new Schedule(state, laboratory, limit);
        this.seconds = seconds;
    }

    /**
     * A short run of every row that has had none.
     *
     * @param budget that these runs must not exceed
     * @throws UsageException if there is too little time for all of them
     */
    void pilots(Budget budget) throws IOException {
        for (RowState row : state.rows()) {
            if (row.pilot() == null && row.failure() == null) {
                long start = System.nanoTime();
                DuelEntry entry;
                try {
                    Pilot pilot = laboratory.pilot(row.row());
                    entry = DuelEntry.of(row.row().key(), pilot, secondsSince(start));
                } catch (SideFailure e) {
                    entry = DuelEntry.of(row.row().key(), laboratory.explain(e), secondsSince(start));
                }
                take(row, entry);
                budget.checkPilots();
            }
        }
    }

    /** Pairs, until all is decided or the time is over. */
    void pairs() throws IOException {
        List<RowState> round = round();
        while (!round.isEmpty()) {
            for (RowState row : round) {
                // Another row's pair may have decided this one, and the first of a round is always possible.
                if (limit.isOpen(row) && schedule.pairSeconds(row) <= secondsLeft()) {
                    pair(row);
                }
            }
            round = round();
        }
    }

    private List<RowState> round() {
        long done = state.rows().stream().mapToLong(row -> row.pairs().size()).sum();
        return schedule.next(secondsLeft(), random(done, -1));
    }

    private double secondsLeft() {
        return seconds - state.seconds();
    }

    private void pair(RowState row) throws IOException {
        Draw draw = Draw.of(random(row.row().key().hashCode(), row.pairs().size()));
        long start = System.nanoTime();
        DuelEntry entry;
        try {
            entry = DuelEntry.of(row.row().key(), laboratory.pair(row, draw));
        } catch (SideFailure e) {
            entry = DuelEntry.of(row.row().key(), laboratory.explain(e), secondsSince(start));
        }
        take(row, entry);
    }

    /** The first values of generators with neighbouring seeds are alike: the seeds are mixed. */
    private Random random(long a, long b) {
        long mixed = seed * 0x9E3779B97F4A7C15L + a * 0xBF58476D1CE4E5B9L + b * 0x94D049BB133111EBL;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return new Random(mixed ^ mixed >>> 31);
    }

    private void take(RowState row, DuelEntry entry) throws IOException {
        log.append(entry);
        state.take(entry);
        progress.tell(row, entry, Math.max(0, secondsLeft()));
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
