package org.deblurbench.blur;

/**
 * Finite impulse response filters over long stretches of an array: Σ w[k] in[i + k · step]. Loops without branches
 * whose body reads neighbouring elements only, so that C2 vectorises them.
 */
final class TapFilter {
    private TapFilter() {}

    /**
     * Filters: {@code out[outStart + i]} ← Σ w[k] in[inStart + i + k · step].
     *
     * @param w the weights
     * @param wStart where they start
     * @param taps how many they are
     * @param in the input, another array than {@code out}
     * @param inStart where it starts
     * @param step the distance of the elements that are weighted
     * @param out the output
     * @param outStart where it starts
     * @param length how many elements are computed
     */
    static void assign(
            double[] w,
            int wStart,
            int taps,
            double[] in,
            int inStart,
            int step,
            double[] out,
            int outStart,
            int length) {
        if (taps == 5) {
            assign5(w, wStart, in, inStart, step, out, outStart, length);
            return;
        }
        double w0 = w[wStart];
        for (int i = 0; i < length; i++) {
            out[outStart + i] = w0 * in[inStart + i];
        }
        add(w, wStart + 1, taps - 1, in, inStart + step, step, out, outStart, length);
    }

    /** As {@link #assign}, but adds to {@code out}. */
    static void add(
            double[] w,
            int wStart,
            int taps,
            double[] in,
            int inStart,
            int step,
            double[] out,
            int outStart,
            int length) {
        int k = 0;
        for (; k + 5 <= taps; k += 5) {
            add5(w, wStart + k, in, inStart + k * step, step, out, outStart, length);
        }
        for (; k < taps; k++) {
            double wk = w[wStart + k];
            int from = inStart + k * step;
            for (int i = 0; i < length; i++) {
                out[outStart + i] += wk * in[from + i];
            }
        }
    }

    /** The default kernel's five taps in one loop: less than half the loads and stores of a loop for each. */
    private static void assign5(
            double[] w, int wStart, double[] in, int inStart, int step, double[] out, int outStart, int length) {
        double w0 = w[wStart];
        double w1 = w[wStart + 1];
        double w2 = w[wStart + 2];
        double w3 = w[wStart + 3];
        double w4 = w[wStart + 4];
        int in1 = inStart + step;
        int in2 = in1 + step;
        int in3 = in2 + step;
        int in4 = in3 + step;
        for (int i = 0; i < length; i++) {
            out[outStart + i] =
                    w0 * in[inStart + i] + w1 * in[in1 + i] + w2 * in[in2 + i] + w3 * in[in3 + i] + w4 * in[in4 + i];
        }
    }

    /** As {@link #assign5}, but adds to {@code out}. */
    private static void add5(
            double[] w, int wStart, double[] in, int inStart, int step, double[] out, int outStart, int length) {
        double w0 = w[wStart];
        double w1 = w[wStart + 1];
        double w2 = w[wStart + 2];
        double w3 = w[wStart + 3];
        double w4 = w[wStart + 4];
        int in1 = inStart + step;
        int in2 = in1 + step;
        int in3 = in2 + step;
        int in4 = in3 + step;
        for (int i = 0; i < length; i++) {
            out[outStart + i] +=
                    w0 * in[inStart + i] + w1 * in[in1 + i] + w2 * in[in2 + i] + w3 * in[in3 + i] + w4 * in[in4 + i];
        }
    }
}
