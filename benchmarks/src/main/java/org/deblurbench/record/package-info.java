/**
 * What was measured, where, and what became of every row: plain data, and its files. Knows neither JMH nor native code;
 * JSON is known to {@link org.deblurbench.record.RunFile} and its helpers alone.
 *
 * <p>More than twenty classes: each part of a row is a record of its own, and together they are one file format.
 */
package org.deblurbench.record;
