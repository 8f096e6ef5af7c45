package org.deblurbench.backend;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds providers, and says of each that cannot be used what is wrong with it: a third party's class may do anything. */
final class ProviderSearch {
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+");
    private static final String OR_REMOVE = ", or take its jar off the class path";

    final Map<String, BackendProvider> byName = new TreeMap<>();
    final List<String> problems = new ArrayList<>();
    private final Set<String> taken = new TreeSet<>();

    private ProviderSearch() {}

    static ProviderSearch in(ServiceLoader<BackendProvider> loader) {
        ProviderSearch search = new ProviderSearch();
        Iterator<BackendProvider> providers = loader.iterator();
        String last = "";
        while (true) {
            try {
                if (!providers.hasNext()) {
                    return search;
                }
                search.add(providers.next());
            } catch (ServiceConfigurationError | RuntimeException | LinkageError | StackOverflowError e) {
                // The loader goes on with the next entry, unless it cannot read where the entries are.
                String problem = problem(e);
                if (problem.equals(last)) {
                    return search;
                }
                search.problems.add(problem);
                last = problem;
            }
        }
    }

    private static String problem(Throwable thrown) {
        Throwable cause = thrown.getCause();
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return "a backend on the class path cannot be read: "
                + (thrown instanceof ServiceConfigurationError ? thrown.getMessage() : thrown.toString())
                + (cause == null ? "" : " (" + cause + ")")
                + "; mend its class or its META-INF/services/" + BackendProvider.class.getName() + OR_REMOVE;
    }

    private void add(BackendProvider provider) {
        String who = "the backend of " + provider.getClass().getName() + " is left out: ";
        String mend = "; let name() return lower-case letters, digits and hyphens" + OR_REMOVE;
        String name;
        try {
            name = provider.name();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            problems.add(who + "its name() threw " + e + mend);
            return;
        }
        if (name == null || !NAME.matcher(name).matches()) {
            problems.add(who + "its name is " + (name == null ? "null" : "'" + name + "'") + mend);
        } else if (taken.add(name)) {
            byName.put(name, provider);
        } else {
            // Neither: which of the two would be measured is for nobody to guess.
            BackendProvider other = byName.remove(name);
            problems.add("two backends are named '" + name + "', and both are left out: "
                    + (other == null ? "" : other.getClass().getName() + " and ")
                    + provider.getClass().getName() + "; rename one, or take its jar off the class path");
        }
    }
}
