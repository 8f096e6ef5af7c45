/**
 * Charts and image grids as SVG text, for a page or as files of their own; knows nothing of what they show.
 *
 * <p>Written here because XChart and JFreeChart (with JFreeSVG) paint through Java2D: their SVG has fixed colours and
 * fonts, and neither names nor descriptions. These charts take their colours from the page by CSS, so that dark mode
 * and print work, tell a screen reader what they show, name their points on hovering, and are the same bytes for the
 * same input.
 */
package org.deblurbench.plot;
