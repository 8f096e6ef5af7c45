/**
 * What two measurements of the same rows say about a change between them: matching, verdicts, a report for the renderers.
 * Knows {@code record} and {@code stats} alone.
 */
package org.deblurbench.compare;
