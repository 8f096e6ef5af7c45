/** Turns the figures of the checks into a verdict. Knows the checks and the record. */
package org.deblurbench.judge;
