/** Results as text for a terminal. Knows the record of a run, comparisons and statistics; neither JMH nor JSON. */
package org.deblurbench.text;
