/** The figures that judge an answer, with all references and tolerances in tables beside it. Knows the methods' problems and the metric; nothing of benchmarks. */
package org.deblurbench.check;
