package org.deblurbench.compare;

import org.deblurbench.record.Run;

/**
 * A run and what to call it.
 *
 * @param name such as its file
 * @param run its rows
 */
public record NamedRun(String name, Run run) {}
