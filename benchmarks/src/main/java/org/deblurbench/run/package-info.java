/** A run as a whole: what is checked before it, its loop over rows, its files and its progress. Knows the launcher, the record and text. */
package org.deblurbench.run;
