/** The linear algebra that methods need, how a library offers it, and how it is found. Knows no library. */
package org.deblurbench.backend;
