package org.deblurbench.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what a misspelt name may have meant. */
public final class Nearest {
    private static final int MOST = 3;

    private Nearest() {}

    /**
     * Names the nearest, or all, of the known names.
     *
     * @param name what was written
     * @param known the names there are
     * @return such as {@code "did you mean ejml? There are: ejml, jblas"}
     */
    public static String to(String name, Collection<String> known) {
        String wanted = name.toLowerCase(Locale.ROOT);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        List<String> near = known.stream()
                .filter(k -> distance.apply(wanted, k.toLowerCase(Locale.ROOT)) <= Math.max(2, wanted.length() / 3))
                .sorted(Comparator.comparing(k -> distance.apply(wanted, k.toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
        String all = "there are: " + String.join(", ", known);
        return near.isEmpty() ? all : "did you mean " + String.join(" or ", near) + "? (" + all + ")";
    }
}
