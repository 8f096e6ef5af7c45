package org.deblurbench.method.deconvolution;

import java.util.Arrays;
import java.util.Random;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.Backends;
import org.deblurbench.blur.Degradation;
import org.deblurbench.blur.Kernel;
import org.deblurbench.blur.Noise;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.IdxImages;
import org.deblurbench.data.ImageFileException;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.Split;

/** Backends and images for the tests. */
final class Fixture {
    private Fixture() {}

    /** A pure Java backend: ejml is row-major, ojalgo column-major. */
    static Backend<?> backend(String name) throws Exception {
        return Backends.onClassPath().open(name, BackendSettings.DEFAULT);
    }

    /** Random images, blurred. */
    static ImagePairs random(Kernel kernel, int count, int height, int width) {
        double[] sharp = new Random(7).doubles((long) count * height * width).toArray();
        double[] blurred = new double[sharp.length];
        new Degradation(kernel, Noise.NONE).apply(sharp, height, width, 0, blurred);
        return ImagePairs.of(height, width, blurred, sharp);
    }

    static Dataset mnist(String noise) throws ImageFileException {
        return Dataset.load(
                IdxImages.embedded(), Split.DEFAULT, new Degradation(Kernel.gaussian(5, 3), Noise.parse(noise)));
    }

    static double largestDifference(double[] a, double[] b) {
        double worst = Math.abs(a.length - b.length);
        for (int i = 0; i < Math.min(a.length, b.length); i++) {
            worst = Math.max(worst, Math.abs(a[i] - b[i]));
        }
        return worst;
    }

    /** (KᵀK + λI)⁻¹ Kᵀb for one image by Gaussian elimination, K from the definition of the convolution. */
    static double[] naiveTikhonov(Kernel kernel, int height, int width, double[] blurred, double lambda) {
        int n = height * width;
        double[][] k = new double[n][n];
        for (int to = 0; to < n; to++) {
            for (int from = 0; from < n; from++) {
                int i = to / width - from / width + kernel.height() / 2;
                int j = to % width - from % width + kernel.width() / 2;
                boolean inside = i >= 0 && i < kernel.height() && j >= 0 && j < kernel.width();
                k[to][from] = inside ? kernel.weight(i, j) : 0;
            }
        }
        double[][] system = new double[n][n + 1];
        for (int i = 0; i < n; i++) {
            system[i][i] = lambda;
            for (int to = 0; to < n; to++) {
                for (int j = 0; j < n; j++) {
                    system[i][j] += k[to][i] * k[to][j];
                }
                system[i][n] += k[to][i] * blurred[to];
            }
        }
        return solve(system);
    }

    /** Gauss–Jordan with pivoting. */
    private static double[] solve(double[][] system) {
        int n = system.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int i = column; i < n; i++) {
                pivot = Math.abs(system[i][column]) > Math.abs(system[pivot][column]) ? i : pivot;
            }
            double[] row = system[pivot];
            system[pivot] = system[column];
            system[column] = row;
            for (int i = 0; i < n; i++) {
                double factor = i == column ? 0 : system[i][column] / row[column];
                for (int j = column; j <= n; j++) {
                    system[i][j] -= factor * row[j];
                }
            }
        }
        double[] x = new double[n];
        Arrays.setAll(x, i -> system[i][n] / system[i][i]);
        return x;
    }
}
