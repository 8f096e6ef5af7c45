package org.deblurbench.plot;

import java.util.regex.Pattern;

/**
 * What a screen reader says of a chart.
 *
 * @param id an XML name that no other chart of the page has: a letter, then letters, digits and hyphens
 * @param title what the chart is; drawn in a file of its own, where no heading says it
 * @param description what it shows, in a sentence or two
 */
public record Caption(String id, String title, String description) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is no such name
     */
    public Caption {
        if (!NAME.matcher(id).matches()) {
            throw new IllegalArgumentException("not an id: " + id);
        }
    }
}
