/**
 * The figures and numbers of the report, measured and drawn by one command: the catalogue of figures, where they are
 * saved and resumed, and the JVM that measures one; knows the studies, the pages and how to launch, nothing of JMH.
 */
package org.deblurbench.reproduce;
