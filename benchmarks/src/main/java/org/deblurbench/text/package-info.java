/** Results and changes as text for people and tools. Knows the record of a run, comparisons and statistics; not JMH. */
package org.deblurbench.text;
