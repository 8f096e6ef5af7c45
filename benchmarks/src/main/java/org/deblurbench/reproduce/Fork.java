package org.deblurbench.reproduce;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendSettings;
import org.deblurbench.backend.BackendUnavailableException;
import org.deblurbench.backend.Backends;
import org.deblurbench.backend.MatrixMultiplication;
import org.deblurbench.backend.SettingsNotOfferedException;
import org.deblurbench.blur.Degradation;
import org.deblurbench.data.Dataset;
import org.deblurbench.data.IdxImages;
import org.deblurbench.data.ImageFileException;
import org.deblurbench.data.Split;
import org.deblurbench.fork.ForkGuard;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.FigureFiles;
import org.deblurbench.reproduce.study.Workbench;

/**
 * The JVM that measures one figure and saves it. One of its own for each: what one leaves behind in the JIT compiler, the
 * heap or a native library does not change the times of the next, and a crash loses one figure.
 */
public final class Fork {
    /** How a line of progress begins. */
    static final String STEP = "deblurbench-step ";

    private Fork() {}

    /**
     * Measures one figure.
     *
     * @param arguments the figure, the directory, the backend, the number of threads, and whether everything is measured
     * @throws Exception whatever goes wrong: it ends the JVM with its trace
     */
    public static void main(String[] arguments) throws Exception {
        ForkGuard.haltWithLauncher();
        Figure figure = Figure.of(arguments[0]);
        Path directory = Path.of(arguments[1]);
        Options options = new Options(arguments[2], Integer.parseInt(arguments[3]), Boolean.parseBoolean(arguments[4]));
        FigureFiles.write(directory, figure.id(), measure(figure, directory, options));
        System.out.flush();
        // Not waiting for threads that a library may have left running.
        System.exit(0);
    }

    private static FigureData measure(Figure figure, Path directory, Options options)
            throws ImageFileException, BackendUnavailableException, SettingsNotOfferedException {
        IdxImages images = IdxImages.embedded();
        Backends backends = Backends.onClassPath();
        BackendSettings settings = new BackendSettings(options.threads());
        Backend<?> backend = backends.open(options.backend(), settings);
        MatrixMultiplication<?> network = backend;
        try {
            network = backends.openFloat(options.backend(), settings);
        } catch (SettingsNotOfferedException e) {
            // No single precision: the network learns in double, and the figure says so.
        }
        return run(figure, directory, options, images, backend, network);
    }

    private static <M> FigureData run(
            Figure figure,
            Path directory,
            Options options,
            IdxImages images,
            Backend<M> backend,
            MatrixMultiplication<?> network)
            throws ImageFileException {
        Dataset data = Dataset.load(images, Split.DEFAULT, Degradation.DEFAULT);
        Workbench<M> bench = new Workbench<>(
                backend,
                network,
                data,
                other -> degraded(images, other),
                true,
                options.effort(),
                (part, what) -> System.out.println(STEP + String.format(Locale.ROOT, "%.4f ", part) + what));
        return figure.study().run(bench, id -> earlier(directory, id));
    }

    private static Dataset degraded(IdxImages images, Degradation degradation) {
        try {
            return Dataset.load(images, Split.DEFAULT, degradation);
        } catch (ImageFileException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    private static FigureData earlier(Path directory, String id) {
        try {
            return FigureFiles.read(directory, id).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
