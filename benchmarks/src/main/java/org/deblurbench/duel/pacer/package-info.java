/**
 * What of a duel runs in the measured JVM, beside benchmarks that know nothing of it: these classes are put on the
 * class path of either side, so they may know the JDK and JMH alone, and of JMH what its older versions have, too.
 */
package org.deblurbench.duel.pacer;
