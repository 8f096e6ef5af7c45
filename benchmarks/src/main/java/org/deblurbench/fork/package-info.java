/**
 * What runs inside a measured JVM: images, backend, judging and the report to the launcher. Knows the record and the
 * library.
 */
package org.deblurbench.fork;
