package org.deblurbench.backend;

/** How a dense matrix lies in its array. The leading dimension is always exact: no gaps. */
public enum StorageOrder {
    /** Element (i, j) is at {@code i * columns + j}, as in C. */
    ROW_MAJOR,
    /** Element (i, j) is at {@code i + j * rows}, as in Fortran. */
    COLUMN_MAJOR
}
