/**
 * What was measured, where, and what became of every row: plain data, and its files. Knows neither JMH nor native code;
 * JSON is known to {@link org.deblurbench.record.RunFile} and its helpers alone.
 */
package org.deblurbench.record;
