/**
 * A run as a whole: what is checked before it, its loop over rows, its files and its progress. Knows the launcher,
 * the record and text.
 *
 * <p>More than twenty classes, since each check of the command line has its own.
 */
package org.deblurbench.run;
