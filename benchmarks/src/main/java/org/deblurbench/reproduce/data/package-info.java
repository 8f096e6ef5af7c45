/**
 * What a figure of the report is made of, as plain data, and its files; knows neither how it is measured nor how
 * drawn.
 */
package org.deblurbench.reproduce.data;
