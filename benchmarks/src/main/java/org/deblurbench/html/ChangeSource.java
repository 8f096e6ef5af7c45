package org.deblurbench.html;

import org.deblurbench.compare.ChangeReport;

/**
 * What a {@code duel} or a {@code compare} found, to be shown.
 *
 * @param name what tells it from the others, such as its file's name
 * @param report its changes
 */
public record ChangeSource(String name, ChangeReport report) {}
