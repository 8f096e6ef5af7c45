/**
 * The JMH benchmarks. Each class states what one operation includes. Every benchmark judges its own answer in
 * tear-down, in every iteration and never inside a timed body; a wrong answer has no time.
 */
package org.deblurbench.benchmarks;
