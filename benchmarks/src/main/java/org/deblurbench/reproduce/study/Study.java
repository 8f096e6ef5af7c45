package org.deblurbench.reproduce.study;

import org.deblurbench.reproduce.data.FigureData;

/** Computes what a figure shows. */
@FunctionalInterface
public interface Study {
    /**
     * Computes it.
     *
     * @param bench images and backend
     * @param earlier the data of the figures that this one needs
     * @param <M> the backend's matrix type
     * @return all that it shows
     */
    <M> FigureData run(Workbench<M> bench, Earlier earlier);
}
