package org.deblurbench.reproduce.page;

import java.util.List;
import org.deblurbench.reproduce.data.FigureData;

/**
 * A figure to be drawn.
 *
 * @param id its name, and that of its files
 * @param title its heading
 * @param claim what the report says
 * @param panels its charts
 * @param data what it shows
 */
public record Sheet(String id, String title, String claim, List<Panel> panels, FigureData data) {}
