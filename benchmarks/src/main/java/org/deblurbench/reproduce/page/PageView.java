package org.deblurbench.reproduce.page;

import java.util.List;
import java.util.Map;

/**
 * All that the page shows.
 *
 * @param facts what was measured on and with, by name
 * @param summary how many numbers agree: a sentence
 * @param agrees whether all do
 * @param methods the table; empty if it was not made
 * @param tableNotes sentences about the table
 * @param differences from the report: sentences
 * @param figures the others
 * @param missing titles of figures that were not measured, with their names
 * @param style of the page
 */
public record PageView(
        Map<String, String> facts,
        String summary,
        boolean agrees,
        List<MethodRow> methods,
        List<String> tableNotes,
        List<String> differences,
        List<FigureView> figures,
        List<String> missing,
        String style) {}
