package org.deblurbench.html;

import gg.jte.Content;
import java.util.List;

/**
 * All that the template shows.
 *
 * @param title of the page
 * @param policy what the browser may load: nothing but this page's own style and script
 * @param style CSS
 * @param script JavaScript
 * @param data JSON without {@code <}
 * @param machines one a run
 * @param shared facts that are the same for several runs
 * @param standings backends over everything
 * @param winners by work
 * @param times charts of scores
 * @param trade charts of time against error
 * @param rates charts of GFLOP/s
 * @param scaling charts of threads
 * @param curves charts of the error over time
 * @param noise charts of the error over noise
 * @param pictures images as SVG; null for none
 * @param lines all rows
 */
public record PageView(
        String title,
        String policy,
        String style,
        String script,
        String data,
        List<Machine> machines,
        List<Line.Fact> shared,
        List<Standing> standings,
        List<Winner> winners,
        List<Chart> times,
        List<Chart> trade,
        List<Chart> rates,
        List<Chart> scaling,
        List<Chart> curves,
        List<Chart> noise,
        Content pictures,
        List<Line> lines) {
    /** More than one run is shown. */
    public boolean several() {
        return machines.size() > 1;
    }

    /** Rows that are wrong, failed or not run. */
    public List<Line> bad() {
        return lines.stream().filter(line -> !line.ok()).toList();
    }
}
