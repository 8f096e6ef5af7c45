/**
 * What every backend promises, as named checks against textbook loops, for JUnit and for the command line alike:
 * knows the backend interfaces, and no backend.
 */
package org.deblurbench.backend.conformance;
