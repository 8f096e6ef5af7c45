/**
 * Measures one row in JVMs of its own, from outside: planning, JMH's options, deadline, probes. Knows JMH, what runs
 * in a fork, and the record.
 *
 * <p>More than twenty classes, since what runs in each kind of JVM, and what asks it, have their own.
 */
package org.deblurbench.launch;
