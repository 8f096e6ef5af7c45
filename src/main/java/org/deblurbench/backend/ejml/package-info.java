/** EJML as a backend. Knows EJML and the backend interface. */
package org.deblurbench.backend.ejml;
