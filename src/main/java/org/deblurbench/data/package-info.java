/** Images: the IDX reader, sets and splits, pairs of sharp and blurred. Knows the blur. */
package org.deblurbench.data;
