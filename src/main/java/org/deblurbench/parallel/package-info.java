/** Threads that share a job in plain Java; knows nothing of what they compute. */
package org.deblurbench.parallel;
