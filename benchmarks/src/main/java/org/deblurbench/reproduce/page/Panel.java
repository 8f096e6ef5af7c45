package org.deblurbench.reproduce.page;

import org.deblurbench.plot.Theme;
import org.deblurbench.reproduce.data.FigureData;

/** One chart of a figure. */
public interface Panel {
    /**
     * Its name within the figure.
     *
     * @return letters, for a file name
     */
    String name();

    /**
     * What it shows.
     *
     * @return some words
     */
    String title();

    /**
     * Draws it.
     *
     * @param figure the figure's name
     * @param data all that the figure shows
     * @param theme for the page or for a file
     * @return SVG; empty if the data has nothing for it
     */
    String svg(String figure, FigureData data, Theme theme);
}
