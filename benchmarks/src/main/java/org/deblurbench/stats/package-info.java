/** Statistics of samples, ratios and families of tests, on plain numbers: it knows nothing of benchmarks. */
package org.deblurbench.stats;
