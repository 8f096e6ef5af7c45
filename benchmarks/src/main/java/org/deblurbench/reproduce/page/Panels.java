package org.deblurbench.reproduce.page;

import java.util.List;
import org.deblurbench.plot.XyChart;
import org.deblurbench.reproduce.page.Curves.AxisOf;

/** How each figure is drawn: which of its curves and pictures, over which axes. */
public final class Panels {
    private static final AxisOf LAMBDA = new AxisOf("λ", true);
    private static final AxisOf MSPE = new AxisOf("MSPE", true, 1);
    private static final String MSPE_OVER_LAMBDA = "The mean squared pixel error over λ, both axes logarithmic.";
    private static final int DIGIT = 84;
    private static final int WEIGHTS = 150;

    private Panels() {}

    /** Sharp, blurred and restored digits. */
    public static Panel digits(String title) {
        return new Pictures("digits", title, "Digits, each with its own error below it.", DIGIT, List.of());
    }

    /** Weights as pictures. */
    public static Panel weights() {
        return new Pictures(
                "weights",
                "The weights of single pixels",
                "Weights of blurred pixels as a picture for each restored pixel, blue negative, red positive.",
                WEIGHTS,
                List.of());
    }

    /** Maps over the pixels of an image. */
    public static Panel maps() {
        return new Pictures(
                "maps",
                "Maps over the pixels",
                "Maps over the pixels of an image; white is the most.",
                WEIGHTS,
                List.of());
    }

    /** The kernel and what it does. */
    public static List<Panel> kernel() {
        return List.of(
                new Pictures(
                        "kernel",
                        "The kernel",
                        "The kernel; white is the largest weight.",
                        WEIGHTS,
                        List.of("the kernel")),
                new Curves(
                        "profile",
                        "The kernel in profile",
                        "The weights of the kernel's middle and edge rows.",
                        new AxisOf("offset in pixels", false),
                        new AxisOf("weight", false),
                        List.of(),
                        List.of()),
                new Pictures(
                        "digits",
                        "What it does",
                        "Digits, sharp and blurred, each blurred one with its own error below it.",
                        DIGIT,
                        List.of("sharp", "blurred")));
    }

    /** An error over λ, with the report's λ marked. */
    public static Panel overLambda(String title, double reported) {
        return new Curves("path", title, MSPE_OVER_LAMBDA, LAMBDA, MSPE, List.of(), marks(reported));
    }

    /** Some of the errors over λ. */
    public static Panel overLambda(String name, String title, double reported, String... curves) {
        return new Curves(name, title, MSPE_OVER_LAMBDA, LAMBDA, MSPE, List.of(curves), marks(reported));
    }

    /** An error over λ on a linear axis, to see its least value. */
    public static Panel zoom(String title, double reported, String... curves) {
        return new Curves(
                "zoom",
                title,
                "The mean squared pixel error over λ, which alone is logarithmic.",
                LAMBDA,
                new AxisOf("MSPE", false),
                List.of(curves),
                marks(reported));
    }

    private static List<XyChart.Guide> marks(double lambda) {
        return Double.isNaN(lambda) ? List.of() : List.of(new XyChart.Guide(true, lambda, "the report's λ"));
    }

    /** Loss and error from epoch to epoch. */
    public static Panel epochs() {
        return new Curves(
                "loss",
                "From epoch to epoch",
                "Training loss and errors on other images over the epochs, the errors on a logarithmic axis.",
                new AxisOf("epoch", false),
                MSPE,
                List.of(),
                List.of(new XyChart.Guide(false, 5.82e-3, "the report's 5.82E-3")));
    }

    /** Errors over noise. */
    public static Panel noise() {
        return new Curves(
                "noise",
                "Test MSPE over the noise",
                "Test errors over the standard deviation of the noise, both axes logarithmic.",
                new AxisOf("σ of the noise", true),
                MSPE,
                List.of(),
                List.of());
    }

    /** Times over the number of pixels. */
    public static Panel costs() {
        return new Curves(
                "costs",
                "Time over the size of the image: the last mark, at 1920 x 1080, is extrapolated but for M5",
                "Seconds over pixels, both axes logarithmic, measured and extrapolated to 1920 x 1080.",
                new AxisOf("pixels of an image", true),
                new AxisOf("seconds for the whole method", true),
                List.of(),
                List.of(new XyChart.Guide(false, 365.25 * 24 * 3600, "one year")));
    }
}
