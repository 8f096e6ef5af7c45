package org.deblurbench.method.mlp;

import java.util.Arrays;
import org.deblurbench.backend.Backend;

/** In double precision. The inner loops are such that C2 vectorises them; {@link FloatElementwise} mirrors them. */
final class DoubleElementwise<M> implements Elementwise<M> {
    /** Together they take the smallest positive double to 1. */
    private static final double HUGE = 0x1p1023;

    private static final double LARGE = 0x1p51;

    private final Backend<M> backend;
    private final int width;

    DoubleElementwise(Backend<M> backend, int width) {
        this.backend = backend;
        this.width = width;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public void write(double[] source, int from, int length, M target) {
        System.arraycopy(source, from, backend.elements(target), 0, length);
    }

    @Override
    public void read(M source, int length, double[] target, int at) {
        System.arraycopy(backend.elements(source), 0, target, at, length);
    }

    @Override
    public void copy(M source, int rows, M target) {
        System.arraycopy(backend.elements(source), 0, backend.elements(target), 0, rows * width);
    }

    @Override
    public void clear(M target, int rows) {
        Arrays.fill(backend.elements(target), 0, rows * width, 0);
    }

    @Override
    public void negateColumn(M target, int rows, int column) {
        double[] t = backend.elements(target);
        for (int i = 0; i < rows; i++) {
            t[i * width + column] = -t[i * width + column];
        }
    }

    @Override
    public void negateRow(M target, int row) {
        double[] t = backend.elements(target);
        for (int j = 0; j < width; j++) {
            t[row * width + j] = -t[row * width + j];
        }
    }

    @Override
    public void gather(M source, int[] order, int from, int rows, M target) {
        double[] images = backend.elements(source);
        double[] batch = backend.elements(target);
        for (int i = 0; i < rows; i++) {
            System.arraycopy(images, order[from + i] * width, batch, i * width, width);
        }
    }

    @Override
    public void addBiasAndRectify(M values, M bias, int rows) {
        double[] v = backend.elements(values);
        double[] b = backend.elements(bias);
        for (int i = 0; i < rows; i++) {
            addBiasAndRectify(v, i * width, b, width);
        }
    }

    private static void addBiasAndRectify(double[] v, int offset, double[] b, int width) {
        for (int j = 0; j < width; j++) {
            v[offset + j] = Math.max(0, v[offset + j] + b[j]);
        }
    }

    @Override
    public void addBias(M values, M bias, int rows) {
        double[] v = backend.elements(values);
        double[] b = backend.elements(bias);
        for (int i = 0; i < rows; i++) {
            addBias(v, i * width, b, width);
        }
    }

    private static void addBias(double[] v, int offset, double[] b, int width) {
        for (int j = 0; j < width; j++) {
            v[offset + j] += b[j];
        }
    }

    @Override
    public double outputError(M output, M bias, M sharp, int[] order, int from, int rows, M biasGradient) {
        double[] y = backend.elements(output);
        double[] b = backend.elements(bias);
        double[] s = backend.elements(sharp);
        double[] gradient = backend.elements(biasGradient);
        double count = (double) rows * width;
        double factor = 2 / count;
        double sum = 0;
        Arrays.fill(gradient, 0, width, 0);
        for (int i = 0; i < rows; i++) {
            subtractSharp(y, i * width, b, s, order[from + i] * width, width);
            sum += squaredNorm(y, i * width, width);
            scaleAndAdd(factor, y, i * width, gradient, width);
        }
        return sum / count;
    }

    private static void subtractSharp(double[] y, int offset, double[] b, double[] s, int image, int width) {
        for (int j = 0; j < width; j++) {
            y[offset + j] = y[offset + j] + b[j] - s[image + j];
        }
    }

    /** With four sums: C2 does not reorder additions, and waits for each otherwise. */
    private static double squaredNorm(double[] y, int offset, int width) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        int j = 0;
        for (; j < width - 3; j += 4) {
            sum0 += square(y[offset + j]);
            sum1 += square(y[offset + j + 1]);
            sum2 += square(y[offset + j + 2]);
            sum3 += square(y[offset + j + 3]);
        }
        for (; j < width; j++) {
            sum0 += square(y[offset + j]);
        }
        return sum0 + sum1 + (sum2 + sum3);
    }

    private static double square(double x) {
        return x * x;
    }

    private static void scaleAndAdd(double factor, double[] y, int offset, double[] sum, int width) {
        for (int j = 0; j < width; j++) {
            double scaled = factor * y[offset + j];
            y[offset + j] = scaled;
            sum[j] += scaled;
        }
    }

    @Override
    public void rectifyError(M hidden, M error, int rows, M biasGradient) {
        double[] h = backend.elements(hidden);
        double[] e = backend.elements(error);
        double[] gradient = backend.elements(biasGradient);
        Arrays.fill(gradient, 0, width, 0);
        for (int i = 0; i < rows; i++) {
            rectifyError(h, e, i * width, gradient, width);
        }
    }

    /** The factor is 1 where h > 0 and 0 where h = 0: a product, as C2 vectorises no choice between two numbers. */
    private static void rectifyError(double[] h, double[] e, int offset, double[] sum, int width) {
        for (int j = 0; j < width; j++) {
            double passed = e[offset + j] * Math.min(1, h[offset + j] * HUGE * LARGE);
            e[offset + j] = passed;
            sum[j] += passed;
        }
    }

    @Override
    public void update(M parameters, M gradient, M firstMoment, M secondMoment, int from, int to, Adam adam, int step) {
        update(
                backend.elements(parameters),
                backend.elements(gradient),
                backend.elements(firstMoment),
                backend.elements(secondMoment),
                from * width,
                to * width,
                adam.decay1(),
                1 - adam.decay1(),
                adam.decay2(),
                1 - adam.decay2(),
                adam.correctedStepSize(step),
                adam.rootCorrection(step),
                adam.epsilon());
    }

    private static void update(
            double[] w,
            double[] g,
            double[] m,
            double[] v,
            int from,
            int to,
            double decay1,
            double gain1,
            double decay2,
            double gain2,
            double stepSize,
            double rootCorrection,
            double epsilon) {
        for (int i = from; i < to; i++) {
            double first = decay1 * m[i] + gain1 * g[i];
            double second = decay2 * v[i] + gain2 * g[i] * g[i];
            m[i] = first;
            v[i] = second;
            w[i] -= stepSize * first / (rootCorrection * Math.sqrt(second) + epsilon);
        }
    }
}
