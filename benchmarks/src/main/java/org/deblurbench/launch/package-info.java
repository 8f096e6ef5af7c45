/** Measures one row in JVMs of its own, from outside: planning, JMH's options, deadline, probes. Knows JMH, what runs in a fork, and the record. */
package org.deblurbench.launch;
