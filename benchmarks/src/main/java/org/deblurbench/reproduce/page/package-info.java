/** Draws figures from their data alone: charts and pictures as SVG files, and the page; knows nothing of measuring. */
package org.deblurbench.reproduce.page;
