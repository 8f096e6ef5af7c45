/** How each figure is computed: one class a figure, from the library's methods to plain data; knows nothing of drawing. */
package org.deblurbench.reproduce.study;
