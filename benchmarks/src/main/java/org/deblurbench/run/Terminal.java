package org.deblurbench.run;

import picocli.CommandLine.Help.Ansi;

/** Who reads what is printed. */
public final class Terminal {
    private Terminal() {}

    /**
     * Whether a line may be written over by the next.
     *
     * @return false in a pipe, in CI, and where NO_COLOR or a dumb terminal asks for plain text
     */
    public static boolean isInteractive() {
        return System.getenv("CI") == null && Ansi.AUTO.enabled();
    }
}
