package org.deblurbench.html;

import java.util.List;
import java.util.stream.Stream;

/**
 * The answer, in words, to a question with which people come.
 *
 * @param question such as {@code Is native code needed?}
 * @param answer in a few words; empty if it takes sentences
 * @param parts sentences
 */
public record Headline(String question, String answer, List<Part> parts) {
    /**
     * A sentence.
     *
     * @param text what is so
     * @param anchor of what shows it; empty for none
     * @param link the words that lead there
     */
    public record Part(String text, String anchor, String link) {
        /** Lines end where they may. */
        public Part {
            text = Figures.unbroken(text);
        }

        static Part of(String text) {
            return new Part(text, "", "");
        }
    }

    /** Only questions that the files answer. */
    static List<Headline> of(List<Group> groups, List<Shown> rows, List<Source> sources, List<Library> libraries) {
        if (rows.stream().noneMatch(row -> row.param(Shown.BACKEND) != null)) {
            return List.of();
        }
        return Stream.of(
                        Choice.of(groups, rows, sources),
                        List.of(
                                new Headline("Is native code needed?", "", NativeNeed.of(groups, sources)),
                                new Headline(
                                        "Is there a risk in a library?",
                                        "",
                                        Risks.of(groups, rows, sources, libraries)),
                                new Headline(
                                        "How good are the restored images?",
                                        Quality.answer(rows),
                                        Quality.of(rows, sources)),
                                new Headline("Can the times be trusted?", "", Trust.sentence(rows))))
                .flatMap(List::stream)
                .filter(headline -> !headline.parts().isEmpty())
                .toList();
    }
}
