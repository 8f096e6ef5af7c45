package org.deblurbench.reproduce.study;

import org.deblurbench.reproduce.data.FigureData;

/** The figures that have been computed before. */
@FunctionalInterface
public interface Earlier {
    /**
     * The data of a figure.
     *
     * @param id its name
     * @return what it shows
     */
    FigureData of(String id);
}
