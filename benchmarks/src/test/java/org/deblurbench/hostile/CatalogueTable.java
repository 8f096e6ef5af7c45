package org.deblurbench.hostile;

import java.util.stream.Collectors;

/** The catalogue for readers: which kinds of wrong are caught, where, and by what. */
final class CatalogueTable {
    private static final String HEAD = """
            # Wrong backends, and where they are found

            Each of these is EJML but for one thing. `WrongBackendsIT` runs them all beside an honest one, and each must get its
            verdict, for its reason, in every benchmark that is named here. This table is made from the catalogue in
            `benchmarks/src/test/java/org/deblurbench/hostile`.

            | kind | backend | what it does | verdict | seen by | found in |
            |---|---|---|---|---|---|
            """;

    private static final String TAIL = """

            What no check sees: an error that is smaller than rounding explains; one that is rarer than the calls of a run, or in
            a few elements of one call in a thousand; a backend that knows this suite, takes what differs from call to call for
            the signs that they are, and corrects a remembered result by them; iterations that are all equally slow.
            """;

    private CatalogueTable() {}

    static String markdown() {
        StringBuilder rows = new StringBuilder();
        for (WrongBackend wrong : WrongBackend.values()) {
            rows.append(String.format(
                    "| %s | `%s` | %s | %s | %s | %s |%n",
                    wrong.kind().label(),
                    wrong.label(),
                    wrong.description(),
                    wrong.evidence().verdict(),
                    wrong.evidence().label(),
                    wrong.exercises().stream().map(Exercise::label).collect(Collectors.joining(", "))));
        }
        return HEAD + rows + TAIL;
    }
}
