package org.deblurbench.html;

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
 * @param headlines answers in words to the questions with which people come
 * @param methods each with its benchmarks
 * @param answers row by row
 * @param libraries what to know of each
 * @param trust how far the times can be trusted, one a run
 * @param changes sections of reports of changes
 * @param standings backends over everything
 * @param winners by work
 * @param times charts of scores
 * @param trade charts of time against error
 * @param rates charts of GFLOP/s
 * @param scaling charts of threads
 * @param curves charts of the error over time
 * @param noise charts of the error over noise
 * @param pictures restored images; null for none
 * @param lines all rows
 * @param origins the same rows, by what computed and measured them
 */
public record PageView(
        String title,
        String policy,
        String style,
        String script,
        String data,
        List<Machine> machines,
        List<Line.Fact> shared,
        List<Headline> headlines,
        List<Line.Fact> methods,
        List<InShort> answers,
        List<Library> libraries,
        List<Trust> trust,
        List<ChangeView> changes,
        List<Standing> standings,
        List<Winner> winners,
        List<Chart> times,
        List<Chart> trade,
        List<Chart> rates,
        List<Chart> scaling,
        List<Chart> curves,
        List<Chart> noise,
        Gallery pictures,
        List<Line> lines,
        List<Origin> origins) {
    /** More than one run is shown. */
    public boolean several() {
        return machines.size() > 1;
    }

    /** When a gap counts. */
    public String gapRule() {
        return Gap.RULE;
    }

    /** Whether any row is of a backend. */
    public boolean backends() {
        return lines.stream().anyMatch(line -> !line.backend().isEmpty());
    }

    /** Whether any row has a restoration error. */
    public boolean errors() {
        return lines.stream().anyMatch(line -> !line.mspe().isEmpty());
    }

    /** Whether any row has a rate of floating-point operations. */
    public boolean hasRates() {
        return lines.stream().anyMatch(line -> !line.gflops().isEmpty());
    }

    /** Whether any row has enough forks for an interval. */
    public boolean intervals() {
        return lines.stream().anyMatch(line -> !line.half().isEmpty());
    }

    /** Rows that are wrong, failed or not run. */
    public List<Line> bad() {
        return lines.stream().filter(line -> !line.ok()).toList();
    }
}
