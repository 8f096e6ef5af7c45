package org.deblurbench.reproduce;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.deblurbench.reproduce.page.Panel;
import org.deblurbench.reproduce.page.Panels;
import org.deblurbench.reproduce.study.BlurKernel;
import org.deblurbench.reproduce.study.DarkPixels;
import org.deblurbench.reproduce.study.DiskInversion;
import org.deblurbench.reproduce.study.HighDefinition;
import org.deblurbench.reproduce.study.LassoPath;
import org.deblurbench.reproduce.study.LearnedKernel;
import org.deblurbench.reproduce.study.MethodTable;
import org.deblurbench.reproduce.study.NetworkTraining;
import org.deblurbench.reproduce.study.NonBlindPath;
import org.deblurbench.reproduce.study.NormQuestion;
import org.deblurbench.reproduce.study.RidgePath;
import org.deblurbench.reproduce.study.Study;
import org.deblurbench.reproduce.study.WeightPictures;

/** The catalogue: of each figure, table and question of the report what it says, how it is computed, and how drawn. */
public enum Figure {
    /** A disk blur, inverted. */
    FIG1(
            "fig1",
            "Fig. 1. A disk blur, inverted",
            "The report shows that a blur whose kernel is known can be inverted.",
            3,
            new DiskInversion(),
            Panels.digits("Digits blurred by a disk")),
    /** The kernel. */
    FIG2(
            "fig2",
            "Fig. 2. The kernel",
            "The report blurs all images by a Gaussian of σ = 3 on 5 x 5 pixels.",
            1,
            new BlurKernel(),
            Panels.kernel()),
    /** M1. */
    FIG3(
            "fig3",
            "Fig. 3. M1, non-blind ridge inversion",
            "The report: the smaller λ, the better, down to 5E-3 at 1e-14.",
            2,
            new NonBlindPath(),
            Panels.overLambda("Test MSPE of M1 over λ", 1e-14),
            Panels.digits("Digits restored by M1")),
    /** The weights as pictures. */
    FIG4(
            "fig4",
            "Fig. 4. The weights as pictures",
            "The report: the weights of a pixel, seen as an image, are a reverse kernel.",
            3,
            new WeightPictures(),
            Panels.weights()),
    /** M2. */
    FIG5(
            "fig5",
            "Fig. 5. M2, LASSO",
            "The report: 2.38E-2 in the figure, 2.38E-3 in the text, by stochastic gradient descent with at most 10,000"
                    + " iterations and a tolerance of 1e-3.",
            70,
            new LassoPath(),
            Panels.overLambda("MSPE of M2 over λ", Double.NaN),
            Panels.digits("Digits restored by M2")),
    /** M3. */
    FIG6(
            "fig6",
            "Fig. 6. M3, ridge regression",
            "The report: best at λ = 1e-6, with 1.5E-4.",
            16,
            new RidgePath(),
            Panels.overLambda("path", "MSPE of M3 over λ", 1e-6, RidgePath.VALIDATION, RidgePath.TEST),
            Panels.zoom("The zoom: validation MSPE around its least value", 1e-6, RidgePath.ZOOM),
            Panels.overLambda(
                    "inverse",
                    "Why 1e-6: test MSPE of the middle pixel, by factorisation and by explicit inverses",
                    1e-6,
                    RidgePath.CHOLESKY,
                    RidgePath.INVERSE,
                    RidgePath.GENERAL_INVERSE),
            Panels.digits("Digits restored by M3, the last one the worst")),
    /** M4. */
    FIG7(
            "fig7",
            "Fig. 7. M4, the network",
            "The report: 5.82E-3 after 200 epochs, in 55.9 s.",
            50,
            new NetworkTraining(),
            Panels.epochs(),
            Panels.digits("Digits restored by M4")),
    /** L1 and L2. */
    NORMS(
            "l2-or-l1",
            "Is L2 quicker than L1?",
            "The report's Discussion: ridge regression is quicker than the LASSO.",
            1,
            new NormQuestion()),
    /** Weights of dark pixels. */
    DARK(
            "dark-pixels",
            "Do pixels that are dark in training lack weight?",
            "The report's Discussion: where the training images are dark, there is nothing to learn weights from.",
            6,
            new DarkPixels(),
            Panels.maps()),
    /** M5. */
    LEARNED_KERNEL(
            "learned-kernel",
            "Would learning the kernel be orders of magnitude faster, and does it lose accuracy?",
            "The report's Discussion expects both of it.",
            13,
            new LearnedKernel(),
            Panels.digits("Digits restored with a kernel learned from one image"),
            Panels.noise()),
    /** Larger images. */
    DEFINITION(
            "high-definition",
            "How much of \"years\" for high definition is left?",
            "The report's Discussion: its methods would take years for images in high definition.",
            52,
            new HighDefinition(),
            Panels.costs()),
    /** All methods. */
    TABLE("table", "The table", "MSPE and time of each method, the report's beside ours.", 1, new MethodTable());

    private final String id;
    private final String title;
    private final String claim;
    private final double expectedSeconds;
    // Studies and panels hold nothing but what they are made of.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Study study;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Panel> panels;

    Figure(String id, String title, String claim, double expectedSeconds, Study study, Panel... panels) {
        this(id, title, claim, expectedSeconds, study, List.of(panels));
    }

    Figure(String id, String title, String claim, double expectedSeconds, Study study, List<Panel> panels) {
        this.id = id;
        this.title = title;
        this.claim = claim;
        this.expectedSeconds = expectedSeconds;
        this.study = study;
        this.panels = panels;
    }

    /**
     * The figure of a name.
     *
     * @param id as of {@link #id}
     * @return the figure
     * @throws IllegalArgumentException if there is none
     */
    public static Figure of(String id) {
        return Arrays.stream(values())
                .filter(figure -> figure.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no figure is named '" + id + "'"));
    }

    /**
     * The names of all figures.
     *
     * @return in the order in which they are measured
     */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Figure::id).toList();
    }

    /**
     * Its name on the command line and of its files.
     *
     * @return lower case letters, digits and hyphens
     */
    public String id() {
        return id;
    }

    /**
     * Its heading.
     *
     * @return such as "Fig. 2. The kernel"
     */
    public String title() {
        return title;
    }

    /**
     * What the report says or shows.
     *
     * @return a sentence
     */
    public String claim() {
        return claim;
    }

    /**
     * How long it takes about, with the default options on two cores: to tell the time left.
     *
     * @return seconds
     */
    public double expectedSeconds() {
        return expectedSeconds;
    }

    /**
     * How it is computed.
     *
     * @return without any state
     */
    public Study study() {
        return study;
    }

    /**
     * How it is drawn.
     *
     * @return its charts
     */
    public List<Panel> panels() {
        return panels;
    }

    /**
     * The figures whose data it is computed from.
     *
     * @return all of them measured before it
     */
    public Set<Figure> needs() {
        return switch (this) {
            case NORMS -> EnumSet.of(FIG5, FIG6);
            case LEARNED_KERNEL -> EnumSet.of(FIG6);
            case TABLE -> EnumSet.of(FIG2, FIG3, FIG5, FIG6, FIG7, LEARNED_KERNEL);
            default -> EnumSet.noneOf(Figure.class);
        };
    }
}
