package org.deblurbench.method.mlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.Provenance;
import org.deblurbench.check.SignChanges;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.iterative.DivergedException;

/**
 * A multilayer perceptron that restores images (J. King, Introduction to machine learning methods for image deblurring):
 * all pixels of a blurred image in, as many rectified hidden neurons, all pixels of the restored image out,
 *
 * <pre>R = max(0, X W₁ + b₁) W₂ + b₂.</pre>
 *
 * Weights start Glorot-uniform, biases at zero. Each step of {@link Adam} lowers the mean square error over the images
 * and pixels of one batch; the images are shuffled before each epoch, and those left over make a smaller last batch.
 *
 * <p>Initial weights and the order of the images follow from the seed by {@link Random}, which is the same on every Java;
 * they do not depend on backend, storage order or precision. In single precision the weights are those of double
 * precision, rounded.
 *
 * <p>Products use as many threads as the backend was opened with, and so do the steps of Adam where it is pure Java; other
 * element-wise work runs on the calling thread. In single precision only the loss is added up in double.
 *
 * @param <M> the backend's matrix type
 */
public final class Mlp<M> {
    /** What every Java virtual machine allocates. */
    private static final int LONGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final RowMajorProducts<M> products;
    private final Elementwise<M> elementwise;
    private final Network<M> network;
    private final MlpSettings settings;
    private final ShuffledOrder order;
    private final DivergenceCheck divergence;
    private final int count;
    private final int height;
    private final int width;
    private final ReadOnlyImages<M> blurred;
    private final ReadOnlyImages<M> sharp;
    private final SignChanges inputSigns;
    private final SignChanges outputSigns;
    private final List<MlpPrediction<M>> predictions = new ArrayList<>();
    private final Batch<M> full;
    /** The same object as {@link #full} if the batches divide the training set. */
    private final Batch<M> last;

    private int step;
    private int epoch;
    private long version;

    private Mlp(
            MatrixMultiplication<M> backend, Elementwise<M> elementwise, ImagePairs training, MlpSettings settings) {
        count = training.count();
        if (settings.batch() > count) {
            throw new IllegalArgumentException("a batch of " + settings.batch() + " images is more than the " + count
                    + " training images; give a smaller batch or more images");
        }
        int pixels = training.pixels();
        if ((long) pixels * pixels > LONGEST_ARRAY) {
            throw new IllegalArgumentException("images of " + training.height() + " x " + training.width()
                    + " pixels need more weights than an array holds; give smaller images");
        }
        this.products = new RowMajorProducts<>(backend);
        this.elementwise = elementwise;
        this.settings = settings;
        height = training.height();
        width = training.width();
        divergence = new DivergenceCheck(training.sharp());
        Random random = new Random(settings.seed());
        network = new Network<>(products, elementwise, random, threadsForSteps(backend.provenance()));
        order = new ShuffledOrder(count, random.nextLong());
        blurred = new ReadOnlyImages<>("blurred images", products, elementwise, training.blurredValues(), 0, count);
        sharp = new ReadOnlyImages<>("sharp images", products, elementwise, training.sharpValues(), 0, count);
        inputSigns = new SignChanges(pixels);
        outputSigns = new SignChanges(pixels);
        full = new Batch<>(products, settings.batch(), pixels);
        int rest = count % settings.batch();
        last = rest == 0 ? full : new Batch<>(products, rest, pixels);
    }

    /**
     * Beside OpenBLAS an epoch took as long with Adam on two threads as on one, or longer: presumably because the
     * library's own threads go on spinning for a while after each product, and contend for the processors.
     */
    private static int threadsForSteps(Provenance provenance) {
        return provenance.nativeFile().equals(Provenance.PURE_JAVA) ? provenance.threads() : 1;
    }

    /**
     * A network in double precision that has learnt nothing yet.
     *
     * @param backend what multiplies
     * @param training the images to learn from
     * @param settings batch, seed and Adam's hyperparameters
     * @param <M> the backend's matrix type
     * @return the network
     * @throws IllegalArgumentException if a batch is more than all training images, all sharp ones are black, or they are
     *     so large that an array cannot hold a layer's weights
     */
    public static <M> Mlp<M> of(Backend<M> backend, ImagePairs training, MlpSettings settings) {
        return new Mlp<>(backend, new DoubleElementwise<>(backend, training.pixels()), training, settings);
    }

    /**
     * A network in single precision that has learnt nothing yet.
     *
     * @param backend what multiplies
     * @param training the images to learn from
     * @param settings batch, seed and Adam's hyperparameters
     * @param <M> the backend's matrix type
     * @return the network
     * @throws IllegalArgumentException if a batch is more than all training images, all sharp ones are black, or they are
     *     so large that an array cannot hold a layer's weights
     */
    public static <M> Mlp<M> of(FloatBackend<M> backend, ImagePairs training, MlpSettings settings) {
        return new Mlp<>(backend, new FloatElementwise<>(backend, training.pixels()), training, settings);
    }

    /** Back to the start: initial weights, and the first order of the images. Allocates nothing. */
    public void reset() {
        network.reset();
        order.reset();
        step = 0;
        epoch = 0;
        version++;
    }

    /**
     * Learns from every training image once. Allocates nothing, unless the backend does.
     *
     * @return the mean of the losses that the images had when their batch's turn came: the mean square error over
     *     training images and pixels, of a network that was learning meanwhile
     * @throws DivergedException if a batch's loss is not finite, or more than ten times the mean square of the brightest
     *     sharp training image; {@link #reset} before going on
     */
    public double trainEpoch() {
        version++;
        epoch++;
        order.shuffle();
        double sum = 0;
        for (int from = 0; from < count; from += full.rows) {
            Batch<M> batch = count - from < full.rows ? last : full;
            sum += batch.rows * train(batch, from);
        }
        return sum / count;
    }

    private double train(Batch<M> batch, int from) {
        step++;
        double loss = computeGradients(batch, from);
        divergence.check(loss, step, epoch);
        network.update(settings.adam(), step);
        return loss;
    }

    private double computeGradients(Batch<M> batch, int from) {
        elementwise.gather(blurred.matrix, order.indices(), from, batch.rows, batch.input);
        return network.computeGradients(batch, sharp.matrix, order.indices(), from);
    }

    /** The loss of the first full batch in the present order, and its gradients in the network: for tests. */
    double computeGradients() {
        return computeGradients(full, 0);
    }

    Network<M> network() {
        return network;
    }

    /**
     * How many steps have been made since the start.
     *
     * @return ⌈training images / batch⌉ for each epoch
     */
    public int step() {
        return step;
    }

    /**
     * Sets up the restoration of images by this network.
     *
     * @param images their blurred ones are restored, their sharp ones judge that
     * @return what restores them, whenever it is told to
     * @throws IllegalArgumentException if they are of another size than the training images
     */
    public MlpPrediction<M> prediction(ImagePairs images) {
        if (images.height() != height || images.width() != width) {
            throw new IllegalArgumentException("training images of " + height + " x " + width
                    + " pixels, but others of " + images.height() + " x " + images.width());
        }
        MlpPrediction<M> prediction = new MlpPrediction<>(this, products, images);
        predictions.add(prediction);
        return prediction;
    }

    /**
     * Goes back to the first order of the images, and to initial weights that differ from those before in signs alone, as
     * the images do: one blurred pixel and one sharp pixel change theirs, and a training restores the same images. It
     * counts as a change of the network.
     */
    public void vary() {
        int input = inputSigns.next();
        blurred.negatePixel(input);
        network.hidden.negateInput(input);
        predictions.forEach(prediction -> prediction.negateInput(input));
        int output = outputSigns.next();
        sharp.negatePixel(output);
        network.output.negateOutput(output);
        reset();
    }

    /** The sign of an output pixel at the moment. */
    double outputSign(int pixel) {
        return outputSigns.of(pixel);
    }

    /**
     * What a backend has done to training images that it may only read.
     *
     * @return one line each; empty if they are as they were
     */
    public List<String> complaints() {
        return Stream.concat(blurred.complaints().stream(), sharp.complaints().stream())
                .toList();
    }

    /** Changes whenever the weights do. */
    long version() {
        return version;
    }
}
