package org.deblurbench.html;

import java.util.List;

/** A page with everything that a page can have, hostile names among them. */
public final class ReportSamples {
    private ReportSamples() {}

    /** HTML. */
    public static String everything() {
        return ReportPage.of(
                List.of(new Source("plain", Samples.run("vector")), new Source("other", Samples.run(Samples.HOSTILE))),
                Changes.all(),
                null);
    }
}
