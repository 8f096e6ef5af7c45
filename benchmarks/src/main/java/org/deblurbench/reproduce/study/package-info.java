/**
 * How each figure is computed: one class a figure, from the library's methods to plain data; knows nothing of drawing.
 *
 * <p>More than twenty classes, since each figure has its own and some share parts.
 */
package org.deblurbench.reproduce.study;
