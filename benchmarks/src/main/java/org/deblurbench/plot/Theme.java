package org.deblurbench.plot;

/** Where a chart is shown. */
public enum Theme {
    /** Inside a page that has {@link PlotStyle#page()}: colours follow the page, its heading is the page's business. */
    PAGE,

    /** A file of its own: brings its colours, a white background and a visible title. */
    FILE
}
