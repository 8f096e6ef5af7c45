package org.deblurbench.reproduce.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.deblurbench.reproduce.data.FigureData;

/** What differs from the report and why, a sentence or two each, of the figures that are there. */
public final class Differences {
    private Differences() {}

    /**
     * Says it.
     *
     * @param figures by their names
     * @return in the order of the figures
     */
    public static List<String> of(Map<String, FigureData> figures) {
        List<String> all = new ArrayList<>();
        if (figures.containsKey("fig1")) {
            all.add(
                    "Fig. 1: shown on digits instead of the report's picture, with a disk of a radius of our own choice.");
        }
        if (figures.containsKey("fig3")) {
            all.add(
                    "M1: no difference in the numbers, but in what they mean: its weights are computed from the sharp image,"
                            + " so that it is a point of reference and not a deblurring method.");
        }
        if (figures.containsKey("fig5")) {
            lasso(all, figures.get("fig5"));
        }
        if (figures.containsKey("fig6")) {
            ridge(all, figures.get("fig6"));
        }
        if (figures.containsKey("fig7")) {
            all.add(
                    "M4: another seed, and single precision unless this page says otherwise: the third digit of its error is"
                            + " chance, in the report as here.");
        }
        if (figures.containsKey("learned-kernel")) {
            kernel(all, figures.get("learned-kernel"));
        }
        all.add(
                "Times: the report's are of another machine and of code that shares nothing between pixels; ours are of this"
                        + " machine, by one factorisation or one Gram matrix for all pixels.");
        return all;
    }

    private static void lasso(List<String> all, FigureData lasso) {
        double stopped = lasso.quantity(LassoPath.STOPPED_MSPE).value();
        all.add(String.format(
                Locale.ROOT,
                "M2, 2.38E-3: a slip in the report's text. Its figure and its code give %s, and so do we.",
                Digits.text(stopped)));
        all.add(
                "M2, \"SGD\": what the report's text calls stochastic gradient descent is in its code ISTA, a proximal step by"
                        + " the gradient of all training images; nothing in it is stochastic. Ours takes the same steps.");
        double optimum = lasso.quantity(LassoPath.OPTIMUM_MSPE).value();
        all.add(String.format(
                Locale.ROOT,
                "M2, the optimum: the report's LASSO stops so early that it barely beats not deblurring; solved to its proven"
                        + " optimum the very same problem has a test MSPE of %s, %.0f times better.",
                Digits.text(optimum),
                stopped / optimum));
    }

    private static void ridge(List<String> all, FigureData ridge) {
        all.add(String.format(
                Locale.ROOT,
                "M3, λ = 1e-6: the report's best λ is about the smallest at which a general inverse can be trusted. By"
                        + " factorisation the validation error is least at %s, where the test MSPE is %s instead of %s.",
                Digits.text(ridge.quantity(RidgePath.BEST_LAMBDA).value()),
                Digits.text(ridge.quantity(RidgePath.BEST_MSPE).value()),
                Digits.text(ridge.quantity(RidgePath.MSPE).value())));
    }

    private static void kernel(List<String> all, FigureData kernel) {
        all.add(String.format(
                Locale.ROOT,
                "Learning the kernel: the report expects it to lose accuracy. Without noise it gains (%s by Tikhonov's"
                        + " regularisation, tuned); with noise it loses.",
                Digits.text(kernel.quantity(LearnedKernel.WITHOUT_NOISE).value())));
    }
}
