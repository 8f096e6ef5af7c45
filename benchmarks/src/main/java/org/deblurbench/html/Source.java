package org.deblurbench.html;

import org.deblurbench.record.Run;

/**
 * A run to be shown.
 *
 * @param name what tells it from the others, such as its file's name
 * @param run what was measured
 */
public record Source(String name, Run run) {}
