package org.deblurbench.fork;

import org.deblurbench.blur.Degradation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.ImageFileException;
import org.deblurbench.data.ImageSet;
import org.deblurbench.data.Split;

/** The images of this fork, read and blurred once however many JMH threads there are. */
public final class ForkData {
    private ForkData() {}

    private static final class Holder {
        static final ImageSource SOURCE = ImageSource.ofProperties();
        static final Dataset DATASET = load();

        private static Dataset load() {
            try {
                return SOURCE.load();
            } catch (ImageFileException e) {
                // The launcher has read the same file: it has changed since.
                throw new IllegalStateException(e.getMessage(), e);
            }
        }
    }

    public static Dataset get() {
        return Holder.DATASET;
    }

    /** All sharp images of the file, in file order. */
    public static ImageSet sharp() {
        try {
            var images = Holder.SOURCE.read();
            return images.slice(0, images.count());
        } catch (ImageFileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** What blurs the images of the run. */
    public static Degradation degradation() {
        return Holder.SOURCE.degradation();
    }

    /** The images of the run, degraded otherwise. */
    public static Dataset degradedBy(Degradation other) {
        try {
            return Holder.SOURCE.with(other).load();
        } catch (ImageFileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Whether these are the images, split and blur that the stored references were computed for. */
    public static boolean isDefault() {
        return Holder.SOURCE.isDefault();
    }

    /** The same, but of another split. */
    public static boolean isDefault(Split split) {
        return Holder.SOURCE.isDefault(split);
    }

    /** Whether these images, degraded so, are those that the stored references were computed for. */
    public static boolean isDefault(Degradation degradation) {
        return Holder.SOURCE.with(degradation).isDefault();
    }
}
