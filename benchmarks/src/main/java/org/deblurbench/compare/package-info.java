/**
 * What two measurements of the same rows say about a change between them: matching, verdicts, a report for the
 * renderers. Knows {@code record}, whose provenance is the library's, and {@code stats}.
 */
package org.deblurbench.compare;
