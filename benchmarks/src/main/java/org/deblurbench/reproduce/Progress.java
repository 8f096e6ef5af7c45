package org.deblurbench.reproduce;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Tells how far a reproduction is, and how much time is left: plain lines, not more than one in some seconds. */
final class Progress {
    private static final long PAUSE = TimeUnit.SECONDS.toNanos(10);
    private static final int MINUTE = 60;

    private final PrintStream out;
    private final List<Figure> figures;
    private final double expected;
    private final long start = System.nanoTime();
    private double done;
    private int begun;
    private Figure current;
    private long figureStart;
    private long lastLine;

    /**
     * Begins.
     *
     * @param out where to
     * @param figures all that are to be measured
     */
    Progress(PrintStream out, List<Figure> figures) {
        this.out = out;
        this.figures = figures;
        this.expected = figures.stream().mapToDouble(Figure::expectedSeconds).sum();
    }

    /** A figure begins. */
    void begin(Figure figure) {
        current = figure;
        begun++;
        figureStart = System.nanoTime();
        lastLine = figureStart;
        out.printf("%s: %s (%d of %d), %s left%n", figure.id(), figure.title(), begun, figures.size(), left(0));
    }

    /** A step of it begins. */
    void step(double part, String what) {
        long now = System.nanoTime();
        if (now - lastLine >= PAUSE) {
            lastLine = now;
            out.printf("%s: %s, %s left%n", current.id(), what, left(part));
        }
    }

    /** It has ended. */
    void end(String how) {
        done += current.expectedSeconds();
        double seconds = (System.nanoTime() - figureStart) * 1e-9;
        out.printf(Locale.ROOT, "%s: %s, %.1f s%n", current.id(), how, seconds);
    }

    /** As expected until something is done, and then as fast as it has been so far. */
    private String left(double part) {
        double passed = done + part * current.expectedSeconds();
        double elapsed = (System.nanoTime() - start) * 1e-9;
        double pace = passed > 1 ? elapsed / passed : 1;
        return "about " + text((expected - passed) * pace);
    }

    private static String text(double seconds) {
        long whole = Math.max(1, Math.round(seconds));
        return whole < MINUTE ? whole + " s" : whole / MINUTE + " min " + whole % MINUTE + " s";
    }
}
