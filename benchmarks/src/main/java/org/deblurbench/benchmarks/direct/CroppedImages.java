package org.deblurbench.benchmarks.direct;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.check.BackwardError;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Reference;
import org.deblurbench.check.RidgeChecks;
import org.deblurbench.data.ImagePairs;
import org.deblurbench.method.ridge.PairSupport;
import org.deblurbench.metric.Mspe;

/** What a {@link DirectNonBlindRidge} restores, and is judged by. */
public final class CroppedImages {
    private final ImagePairs images;
    private final List<Cropped> cropped = new ArrayList<>();

    private record Cropped(int image, PairSupport support, ImageArrays arrays) {}

    /**
     * Crops each image to its support; images that are zero are left out.
     *
     * @param images the images to restore
     */
    public CroppedImages(ImagePairs images) {
        this.images = images;
        for (int i = 0; i < images.count(); i++) {
            int image = i;
            PairSupport.of(images, image)
                    .ifPresent(support -> cropped.add(new Cropped(image, support, crop(image, support))));
        }
    }

    private ImageArrays crop(int image, PairSupport support) {
        int offset = image * images.pixels();
        int width = images.width();
        return new ImageArrays(
                Arrays2D.block(images.blurredValues(), offset, width, support.rows(), support.blurredColumns()),
                Arrays2D.block(images.sharpValues(), offset, width, support.rows(), support.sharpColumns()));
    }

    /**
     * The cropped images.
     *
     * @return B and S of each image that is not zero
     */
    public List<ImageArrays> arrays() {
        return cropped.stream().map(Cropped::arrays).toList();
    }

    /**
     * Checks weights and restorations by their backward errors, and the restorations by their MSPE.
     *
     * @param <M> the matrix type
     * @param backend lends its matrices to the check; computes nothing
     * @param ridge has restored these images
     * @param lambda λ
     * @param references whether the stored references hold for these images
     * @return the findings
     */
    public <M> Findings check(Backend<M> backend, DirectNonBlindRidge ridge, double lambda, boolean references) {
        double[] pixels = new double[images.count() * images.pixels()];
        double worst = 0;
        for (int k = 0; k < cropped.size(); k++) {
            double[][] restored = ridge.restored(k);
            insert(restored, cropped.get(k), pixels);
            M b = Arrays2D.toMatrix(backend, cropped.get(k).arrays.blurred());
            M s = Arrays2D.toMatrix(backend, cropped.get(k).arrays.sharp());
            M w = Arrays2D.toMatrix(backend, ridge.weights(k));
            worst = Math.max(worst, BackwardError.ofWeights(backend, b, s, w, lambda));
            worst = Math.max(worst, BackwardError.ofProduct(backend, b, w, Arrays2D.toMatrix(backend, restored)));
        }
        double mspe = Mspe.of(images.sharpValues(), pixels);
        return RidgeChecks.of(Reference.NON_BLIND_RIDGE, references, mspe, worst, lambda)
                .end();
    }

    private void insert(double[][] restored, Cropped cropped, double[] pixels) {
        int[] rows = cropped.support.rows();
        int[] columns = cropped.support.sharpColumns().columns();
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                pixels[cropped.image * images.pixels() + rows[i] * images.width() + columns[j]] = restored[i][j];
            }
        }
    }
}
