package org.deblurbench.html;

import gg.jte.Content;
import java.util.List;

/**
 * Restored images, and how good they are.
 *
 * @param svg some of the test images
 * @param restored each method's error over all test images
 */
public record Gallery(String svg, List<Restored> restored) {
    /**
     * A method.
     *
     * @param method its name
     * @param quality its MSPE in words
     */
    public record Restored(String method, String quality) {}

    /** The pictures as they are: the grid escapes all that it is given. */
    public Content content() {
        return output -> output.writeContent(svg);
    }
}
