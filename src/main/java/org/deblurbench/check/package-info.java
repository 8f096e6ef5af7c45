/**
 * The figures that judge an answer, their bounds, and all references in tables beside them. Knows the backend interface, and
 * nothing of benchmarks.
 *
 * <p>More than twenty classes, since each figure that judges, each table of references and each kind of answer has
 * its own.
 */
package org.deblurbench.check;
