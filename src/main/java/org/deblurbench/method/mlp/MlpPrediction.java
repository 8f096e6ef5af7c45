package org.deblurbench.method.mlp;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.data.ImageSet;
import org.deblurbench.metric.Mspe;

/**
 * Restores a set of images by an {@link Mlp}. Its matrices are allocated once, in blocks of some hundred images.
 *
 * @param <M> the backend's matrix type
 */
public final class MlpPrediction<M> {
    private static final int BLOCK = 500;

    private final Mlp<M> mlp;
    private final ImagePairs images;
    private final List<Block<M>> blocks = new ArrayList<>();
    private long restoredVersion = -1;

    /** Some images: blurred, in the hidden layer, restored. */
    private record Block<M>(int from, int rows, ReadOnlyImages<M> blurred, M hidden, M restored) {}

    MlpPrediction(Mlp<M> mlp, RowMajorProducts<M> products, ImagePairs images) {
        this.mlp = mlp;
        this.images = images;
        int pixels = images.pixels();
        M hidden = products.allocate(Math.min(BLOCK, images.count()), pixels);
        for (int from = 0; from < images.count(); from += BLOCK) {
            int rows = Math.min(BLOCK, images.count() - from);
            boolean shorter = from > 0 && rows < BLOCK;
            Block<M> block = new Block<>(
                    from,
                    rows,
                    new ReadOnlyImages<>(
                            "test images",
                            products,
                            mlp.network().elementwise,
                            images.blurredValues(),
                            from * pixels,
                            rows),
                    shorter ? products.allocate(rows, pixels) : hidden,
                    products.allocate(rows, pixels));
            blocks.add(block);
        }
    }

    /** Restores the images with the network's present weights. Allocates nothing, unless the backend does. */
    public void restore() {
        restoredVersion = -1;
        Network<M> network = mlp.network();
        for (int i = 0; i < blocks.size(); i++) {
            Block<M> block = blocks.get(i);
            network.forward(block.blurred.matrix, block.hidden, block.restored, block.rows);
            network.elementwise.addBias(block.restored, network.output.bias, block.rows);
        }
        restoredVersion = mlp.version();
    }

    /**
     * The restored images, not clipped.
     *
     * @return a copy
     * @throws IllegalStateException if nothing has been restored since the network last changed
     */
    public ImageSet restored() {
        if (restoredVersion != mlp.version()) {
            throw new IllegalStateException("nothing has been restored since the network last changed");
        }
        int pixels = images.pixels();
        double[] values = new double[images.count() * pixels];
        for (Block<M> block : blocks) {
            mlp.network().elementwise.read(block.restored, block.rows * pixels, values, block.from * pixels);
        }
        for (int i = 0; i < values.length; i++) {
            values[i] *= mlp.outputSign(i % pixels);
        }
        return new ImageSet(images.count(), images.height(), images.width(), values);
    }

    /**
     * The mean square error per pixel of the restored images.
     *
     * @return the mean over images and pixels of (S − R)²
     * @throws IllegalStateException if nothing has been restored since the network last changed
     */
    public double mspe() {
        return Mspe.of(images.sharpValues(), restored().values());
    }

    /** Follows a change of sign of the training images. */
    void negateInput(int pixel) {
        blocks.forEach(block -> block.blurred.negatePixel(pixel));
    }
}
