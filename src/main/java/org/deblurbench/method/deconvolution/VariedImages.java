package org.deblurbench.method.deconvolution;

import org.deblurbench.check.SignChanges;
import org.deblurbench.data.ImagePairs;

/** Blurred and sharp images of which some change their sign from call to call: what is restored from them does, too. */
final class VariedImages {
    private final int pixels;
    private final double[] blurred;
    private final double[] sharp;
    private final SignChanges[] blocks;
    private final int block;

    /**
     * Copies images.
     *
     * @param block of so many images one changes its sign at a time
     */
    VariedImages(ImagePairs images, int block) {
        this.pixels = images.pixels();
        this.blurred = images.blurredValues().clone();
        this.sharp = images.sharpValues().clone();
        this.block = block;
        this.blocks = new SignChanges[(images.count() + block - 1) / block];
        for (int b = 0; b < blocks.length; b++) {
            blocks[b] = new SignChanges(Math.min(block, images.count() - b * block));
        }
    }

    /** Live. */
    double[] blurred() {
        return blurred;
    }

    /** Live. */
    double[] sharp() {
        return sharp;
    }

    void vary() {
        for (int b = 0; b < blocks.length; b++) {
            int image = b * block + blocks[b].next();
            for (int i = image * pixels; i < (image + 1) * pixels; i++) {
                blurred[i] = -blurred[i];
                sharp[i] = -sharp[i];
            }
        }
    }

    double sign(int image) {
        return blocks[image / block].of(image % block);
    }
}
