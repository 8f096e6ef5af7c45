/**
 * The report page: results as one HTML file that needs nothing else. May know records, changes, statistics and plots, and, for
 * its pictures, the methods.
 *
 * <p>More than twenty classes: each section of the page has one for what it shows, and one for its charts.
 *
 * <p>The page is a JTE template, compiled by the build: JTE (Apache 2.0; its runtime is 60 kB without dependencies;
 * released monthly) escapes by where a value stands, in text, in an attribute or in a script, and refuses to compile
 * a template that puts one where it cannot be escaped. JStachio escapes all of them alike.
 */
package org.deblurbench.html;
