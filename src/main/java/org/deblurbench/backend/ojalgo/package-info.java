/** ojAlgo as a backend. Knows ojAlgo and the backend interface. */
package org.deblurbench.backend.ojalgo;
