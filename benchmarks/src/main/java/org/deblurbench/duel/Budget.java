package org.deblurbench.duel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.deblurbench.duel.DuelState.RowState;
import org.deblurbench.run.UsageException;

/** What can be had for the time of a duel, once it is known how long operations take. */
final class Budget {
    /** So many rows tell how long others take, more or less. */
    private static final int TELLING = 5;

    private final DuelState state;
    private final Laboratory laboratory;
    private final double seconds;

    Budget(DuelState state, Laboratory laboratory, double seconds) {
        this.state = state;
        this.laboratory = laboratory;
        this.seconds = seconds;
    }

    /**
     * Sees, while it is learned how long operations are, whether that alone takes more than the time.
     *
     * @throws UsageException if so
     */
    void checkPilots() {
        long all = state.rows().size();
        long done = state.rows().stream()
                .filter(row -> row.pilot() != null || row.failure() != null)
                .count();
        double needed = state.seconds() / done * all;
        if (done >= TELLING && needed > seconds) {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "--time %.0fs is too little for %d rows: to learn how long their operations are takes about %.0f s; name"
                            + " fewer by a regular expression",
                    seconds,
                    all,
                    needed));
        }
    }

    /**
     * Sees whether at least one pair of one row can be run.
     *
     * @throws UsageException if not
     */
    void check() {
        double least =
                open().stream().mapToDouble(laboratory::pairSeconds).min().orElse(0);
        boolean begun = state.rows().stream().anyMatch(row -> !row.pairs().isEmpty());
        if (!begun && state.seconds() + least > seconds) {
            throw new UsageException(String.format(
                    Locale.ROOT,
                    "--time %.0fs is too little for one pair: it takes %.0f s to learn how long operations are, and %.0f s"
                            + " for a pair; give --time %.0fs or more, and for a decision ten pairs of each row",
                    seconds,
                    state.seconds(),
                    least,
                    Math.ceil(state.seconds() + least) + 1));
        }
    }

    /** A line for whoever asks for more rows than the time decides, before it is spent; empty if it may be enough. */
    Optional<String> warning() {
        List<RowState> open = open();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int least = state.leastPairs();
        double round = open.stream().mapToDouble(laboratory::pairSeconds).sum();
        double done =
                open.stream().mapToInt(row -> row.pairs().size()).average().orElse(0);
        double possible = done + (seconds - state.seconds()) / round;
        return possible >= least
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "# The time is enough for %.1f pairs a row, and no row is decided by less than %d: of %d rows most will"
                                + " be undecided. Name fewer by a regular expression, or --profile gate for this suite, or give"
                                + " --time %.0fm or more.",
                        possible,
                        least,
                        open.size(),
                        Math.ceil((state.seconds() + (least - done) * round) / 60)));
    }

    private List<RowState> open() {
        return state.rows().stream()
                .filter(row -> row.pilot() != null && row.failure() == null && !row.isDecided())
                .toList();
    }
}
