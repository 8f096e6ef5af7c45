/** jblas, with the OpenBLAS of 2020 that its jar carries. */
package org.deblurbench.backend.jblas;
