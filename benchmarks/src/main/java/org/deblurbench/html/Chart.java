package org.deblurbench.html;

import gg.jte.Content;

/**
 * A chart on the page.
 *
 * @param title its heading; may hold names of strangers
 * @param note a sentence below it; empty for none
 * @param svg markup
 */
public record Chart(String title, String note, String svg) {
    /** The markup as it is: plots escape all that they are given. */
    public Content content() {
        return output -> output.writeContent(svg);
    }
}
