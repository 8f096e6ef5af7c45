package org.deblurbench.benchmarks;

import java.util.concurrent.TimeUnit;
import org.deblurbench.backend.Backend;
import org.deblurbench.blur.Kernel;
import org.deblurbench.check.Operation;
import org.deblurbench.data.Dataset;
import org.deblurbench.fork.BackendState;
import org.deblurbench.fork.ForkData;
import org.deblurbench.fork.InProfile;
import org.deblurbench.fork.OperationState;
import org.deblurbench.method.deconvolution.KernelEstimation;
import org.deblurbench.method.deconvolution.KernelLearning;
import org.deblurbench.method.deconvolution.Padding;
import org.deblurbench.method.deconvolution.TikhonovDeconvolution;
import org.deblurbench.method.deconvolution.TikhonovRestoration;
import org.deblurbench.method.deconvolution.WienerDeconvolution;
import org.deblurbench.method.deconvolution.WienerRestoration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;

/**
 * What the report only discusses: learn the blur, then deconvolve.
 *
 * <p>{@link #learnKernel}: one operation is the least-squares estimate of all weights of the kernel from one training
 * pair. {@link #tikhonov}: one operation restores the 1,000 test images with the kernel learned from one training pair,
 * at one λ: two small eigendecompositions if the kernel is a product of a column and a row, as the default one is, else
 * the factorisation of a matrix of 784 x 784; and the products. {@link #wiener}: the same images by the Fourier transform,
 * which knows no zero border; plain Java and JTransforms, no backend. Not included: reading and blurring the images,
 * conversion, and judging; for {@link #tikhonov} and {@link #wiener} also learning the kernel.
 *
 * <p>Hypothesis: without noise this is both the fastest and by far the most exact method; a kernel that is no product
 * makes it slower by an order of magnitude.
 *
 * <pre>java -jar benchmarks.jar KernelDeconvolutionBenchmark
 * java -jar benchmarks.jar KernelDeconvolutionBenchmark.tikhonov --kernel disk:2.5
 * java -jar benchmarks.jar KernelDeconvolutionBenchmark --noise 0.01 -p lambda=1e-2 -p nsr=1e-2</pre>
 *
 * You will see the MSPE fall with λ without end while there is no noise, and a best λ as soon as there is some. The MSPE
 * of {@link #learnKernel} is that of the test images blurred with the learned kernel instead of the true one.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KernelDeconvolutionBenchmark {
    private static final int PAIRS = 1;

    /** The kernel of the run's degradation from one training pair. */
    private static <M> KernelEstimation<M> estimation(Backend<M> backend, Dataset data) {
        Kernel truth = ForkData.degradation().kernel();
        return new KernelEstimation<>(backend, data.training(), PAIRS, truth.height(), truth.width());
    }

    /** Training pairs, and room for a kernel. */
    public static class Unknown extends BackendState {
        @Override
        protected Operation create() {
            return new KernelLearning(estimation(open(), ForkData.get()), ForkData.degradation(), ForkData.sharp());
        }
    }

    /** A learned kernel, and test images. */
    public static class Learned extends BackendState {
        /** λ. */
        @Param("1e-6")
        public double lambda;

        @Override
        protected Operation create() {
            return new TikhonovRestoration(deconvolution(open(), ForkData.get()), lambda, ForkData.isDefault());
        }

        private static <M> TikhonovDeconvolution<M> deconvolution(Backend<M> backend, Dataset data) {
            return new TikhonovDeconvolution<>(
                    backend, estimation(backend, data).estimate(), data.test());
        }
    }

    /** The true kernel's transform, and test images. */
    public static class Transformed extends OperationState {
        /** The grid: of the images' own size, which takes them for periodic, or padded with zeros to a power of two. */
        @Param({"none", "power-of-two"})
        public String padding;

        /** The noise-to-signal ratio. */
        @Param("1e-3")
        public double nsr;

        @Override
        protected Operation create() {
            Kernel truth = ForkData.degradation().kernel();
            return new WienerRestoration(
                    new WienerDeconvolution(truth, ForkData.get().test(), Padding.of(padding)), nsr);
        }
    }

    /**
     * Learns the kernel.
     *
     * @param state training pairs
     * @return the kernel
     */
    @Benchmark
    @InProfile("default")
    public Object learnKernel(Unknown state) {
        return state.run();
    }

    /**
     * Restores with Tikhonov's regularisation.
     *
     * @param state a kernel and test images
     * @return the restorations
     */
    @Benchmark
    @InProfile("quick")
    @InProfile("default")
    public Object tikhonov(Learned state) {
        return state.run();
    }

    /**
     * Restores with Wiener's filter.
     *
     * @param state a kernel and test images
     * @return the restorations
     */
    @Benchmark
    @InProfile("default")
    public Object wiener(Transformed state) {
        return state.run();
    }
}
