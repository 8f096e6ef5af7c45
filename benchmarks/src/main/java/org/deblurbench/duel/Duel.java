package org.deblurbench.duel;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.deblurbench.compare.Change;
import org.deblurbench.run.UsageException;

/** Measures NEW against OLD. */
public final class Duel {
    private final Side oldSide;
    private final Side newSide;
    private final RowSelection selection;
    private final DuelSettings settings;
    private final PrintStream progress;

    /**
     * Prepares.
     *
     * @param oldSide what is compared with
     * @param newSide what is judged
     * @param selection of rows
     * @param settings how
     * @param progress takes a line for whatever happens
     */
    public Duel(Side oldSide, Side newSide, RowSelection selection, DuelSettings settings, PrintStream progress) {
        this.oldSide = oldSide;
        this.newSide = newSide;
        this.selection = selection;
        this.settings = settings;
        this.progress = progress;
    }

    /** Opens the file, once it is clear that there is something to measure. */
    public interface FileOpener {
        /** Creates it, or goes on with it. */
        DuelFile open() throws IOException;
    }

    /**
     * Fights.
     *
     * @param opener of the file
     * @return a change for each row
     * @throws IOException if the file cannot be written
     * @throws InterruptedException if interrupted meanwhile
     * @throws UsageException if there is nothing to measure, or too little time for it
     */
    public List<Change> run(FileOpener opener) throws IOException, InterruptedException {
        try (PacerFiles files = PacerFiles.create()) {
            SideListing older = SideListing.of(oldSide, files);
            SideListing newer = SideListing.of(newSide, files);
            DuelRows matched = DuelRows.of(older, newer, selection);
            PairRunner runner =
                    new PairRunner(oldSide, older, newSide, newer, settings.jmhArguments(), settings.layout(), files);
            Laboratory laboratory =
                    new JvmLaboratory(runner, settings.pairSeconds(), settings.margin(), settings.timeout());
            DuelState state =
                    new DuelState(matched.rows(), settings.test()::process, settings.margin(), settings.alpha());
            try (DuelFile file = opener.open()) {
                resume(state, file);
                DuelLoop loop = new DuelLoop(
                        state,
                        laboratory,
                        file::append,
                        (row, entry, left) -> progress.println(DuelProgress.line(row, entry, left)),
                        file.header().seed(),
                        settings.limit(),
                        settings.seconds());
                Budget budget = new Budget(state, laboratory, settings.seconds());
                loop.pilots(budget);
                budget.check();
                budget.warning().ifPresent(progress::println);
                loop.pairs();
            }
            List<Change> changes = new ArrayList<>(matched.missing());
            state.rows().forEach(row -> changes.add(DuelSummary.change(row, state.level())));
            return changes;
        }
    }

    private static void resume(DuelState state, DuelFile file) {
        for (DuelEntry entry : file.entries()) {
            state.take(entry);
        }
    }
}
