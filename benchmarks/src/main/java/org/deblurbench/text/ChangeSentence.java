package org.deblurbench.text;

import org.deblurbench.compare.Change;

/** One change in a line. */
final class ChangeSentence {
    private ChangeSentence() {}

    /** Such as {@code slower: 1.052 times (1.031…1.074), 10.00 -> 10.52 ms/op}. */
    static String of(Change change) {
        StringBuilder text = new StringBuilder(change.verdictWord());
        if (change.ratio() != null) {
            text.append(": ").append(Figures.ratio(change.ratio())).append(" times");
        }
        if (change.low() != null && change.high() != null) {
            text.append(" (")
                    .append(Figures.ratio(change.low()))
                    .append('…')
                    .append(Figures.ratio(change.high()))
                    .append(')');
        }
        if (change.oldScore() != null && change.newScore() != null) {
            text.append(", ")
                    .append(Figures.score(change.oldScore()))
                    .append(" -> ")
                    .append(Figures.score(change.newScore()))
                    .append(' ')
                    .append(change.unit());
        }
        if (!change.note().isEmpty()) {
            text.append("; ").append(change.note());
        }
        return OneLine.of(text.toString());
    }
}
