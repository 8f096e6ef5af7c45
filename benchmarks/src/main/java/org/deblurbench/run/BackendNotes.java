package org.deblurbench.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.Backends;
import org.deblurbench.record.RunRow;
import org.deblurbench.text.OneLine;

/** What a run says of backends before it measures: what is left out, and what nobody has held against the contract. */
public final class BackendNotes {
    private BackendNotes() {}

    /**
     * Looks at the class path.
     *
     * @param rows of the run
     * @return lines to print; none if all is well
     * @throws IOException if the class path cannot be read
     */
    public static List<String> of(List<RunRow> rows) throws IOException {
        Backends backends = Backends.onClassPath();
        List<String> notes = new ArrayList<>();
        backends.problems().forEach(problem -> notes.add("Note: " + OneLine.of(problem)));
        Set<String> used = rows.stream()
                .map(row -> row.key().params().getOrDefault("backend", ""))
                .collect(Collectors.toSet());
        Map<String, BackendProvider> plugged = backends.byName().entrySet().stream()
                .filter(entry -> used.contains(entry.getKey()) && isPluggedIn(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        // The class path is read only where there is a question.
        if (!plugged.isEmpty()) {
            ConformancePasses passes = ConformancePasses.ofUser();
            String never = plugged.keySet().stream()
                    .filter(name -> !passes.has(name))
                    .sorted()
                    .collect(Collectors.joining(","));
            if (!never.isEmpty()) {
                notes.add("Note: never held against the contract of backends here: " + never
                        + "; do so with: backends --check " + never);
            }
        }
        return notes;
    }

    /** Whether a provider comes from elsewhere than the interface it implements: the suite's own tests cover the rest. */
    static boolean isPluggedIn(BackendProvider provider) {
        var home = BackendProvider.class.getProtectionDomain().getCodeSource();
        var source = provider.getClass().getProtectionDomain().getCodeSource();
        return home == null || source == null || !home.getLocation().equals(source.getLocation());
    }
}
