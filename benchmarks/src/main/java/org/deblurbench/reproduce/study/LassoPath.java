package org.deblurbench.reproduce.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.deblurbench.check.DualityGap;
import org.deblurbench.check.Reference;
import org.deblurbench.method.iterative.Checkpoints;
import org.deblurbench.method.iterative.Stopping;
import org.deblurbench.method.lasso.LassoSolverKind;
import org.deblurbench.method.lasso.homotopy.HomotopySolver;
import org.deblurbench.method.lasso.homotopy.NotOptimalException;
import org.deblurbench.method.lasso.ista.LiteralIsta;
import org.deblurbench.method.lasso.problem.Formulation;
import org.deblurbench.method.lasso.problem.LassoProblem;
import org.deblurbench.method.lasso.problem.LassoSolver;
import org.deblurbench.method.regression.PixelPrediction;
import org.deblurbench.method.tuning.LambdaGrid;
import org.deblurbench.reproduce.data.Curve;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Point;
import org.deblurbench.reproduce.data.Quantity;

/** Fig. 5: the LASSO over λ, where the report stops it and at its proven optimum. */
public final class LassoPath implements Study {
    /** Key of the error of the report's algorithm at λ = 1e-3. */
    static final String STOPPED_MSPE = "ista mspe";

    /** Key of its time, all pixels. */
    static final String STOPPED_SECONDS = "ista seconds";

    /** Key of the error at the optimum, λ = 1e-3. */
    static final String OPTIMUM_MSPE = "optimum mspe";

    /** Key of the time to the proven optimum. */
    static final String OPTIMUM_SECONDS = "optimum seconds";

    /** Key of the time of one pixel as the report's code does it. */
    static final String LITERAL_SECONDS = "literal seconds";

    /** Validation error of the report's algorithm. */
    static final String STOPPED = "as the report stops it, validation";

    /** Validation error at the optimum. */
    static final String OPTIMUM = "proven optimum, validation";

    private static final double LAMBDA = 1e-3;
    private static final int SHOWN = 5;

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        FigureData.Builder figure = new FigureData.Builder();
        Digits digits = Digits.first(bench.test(), SHOWN).addTo(figure);
        LassoProblem<M> problem = new LassoProblem<>(bench.backend(), bench.training());
        PixelPrediction<M> validation = new PixelPrediction<>(problem.data(), bench.validation());
        PixelPrediction<M> test = new PixelPrediction<>(problem.data(), bench.test());
        double[] grid = DoubleStream.concat(DoubleStream.of(LAMBDA, 1), Arrays.stream(LambdaGrid.steps(-6, 2, 17)))
                .sorted()
                .toArray();
        stopped(bench, figure, digits, problem, validation, test, grid);
        optimum(bench, figure, digits, problem, validation, test, grid);
        bench.step(0.95, "one pixel as the report's code does it");
        literal(bench, figure);
        return figure.find(
                        "The report's iteration stops when the weights move by less than 1e-3, and its steps are as small"
                                + " as the largest singular value of the images demands: it stops long before the optimum, at the"
                                + " same place whatever λ is, which is why its curve is flat.")
                .build();
    }

    private static <M> void stopped(
            Workbench<M> bench,
            FigureData.Builder figure,
            Digits digits,
            LassoProblem<M> problem,
            PixelPrediction<M> validation,
            PixelPrediction<M> test,
            double[] grid) {
        Known known = new Known(bench.references(), Reference.LASSO_ISTA);
        LassoSolver<M> solver = LassoSolverKind.ISTA.create(problem, Formulation.ALL_PIXELS, Stopping.REPORT);
        M weights = weights(problem);
        List<Point> validationPoints = new ArrayList<>();
        List<Point> testPoints = new ArrayList<>();
        for (int k = 0; k < grid.length; k++) {
            double lambda = grid[k];
            bench.step(0.4 * k / grid.length, "the report's LASSO, λ = " + Digits.text(lambda));
            int[] iterations = solver.solve(lambda, weights, Checkpoints.NONE);
            validation.predict(weights);
            validationPoints.add(known.validation(lambda, validation.mspe()));
            M restored = test.predict(weights);
            testPoints.add(known.test(lambda, test.mspe()));
            if (lambda == LAMBDA) {
                digits.add(figure, "LASSO, stopped", FullImages.restored(problem.data(), restored));
                figure.add(known.test(STOPPED_MSPE, "M2 as the report stops it, λ = 1e-3", lambda, test.mspe())
                        .reported("2.38E-2 (figure), 2.38E-3 (text)")
                        .remark("The report's text has one zero too many: its own figure and code give 2.38E-2."));
                int all = IntStream.of(iterations).sum();
                figure.add(Quantity.of(
                        "iterations",
                        "Iterations at λ = 1e-3, all pixels that are not black on all training images",
                        all,
                        ""));
                figure.add(Quantity.of(
                        "most iterations",
                        "Most iterations of a pixel",
                        IntStream.of(iterations).max().orElseThrow(),
                        ""));
            }
        }
        figure.add(new Curve(STOPPED, validationPoints));
        figure.add(new Curve("as the report stops it, test", testPoints));
        bench.step(0.4, "timing the report's LASSO");
        figure.add(Timing.of(bench.effort().timings(), () -> solver.solve(LAMBDA, weights, Checkpoints.NONE))
                .as(STOPPED_SECONDS, "M2 as the report stops it: all pixels at λ = 1e-3")
                .reported("230.6 s"));
    }

    private static <M> void optimum(
            Workbench<M> bench,
            FigureData.Builder figure,
            Digits digits,
            LassoProblem<M> problem,
            PixelPrediction<M> validation,
            PixelPrediction<M> test,
            double[] grid) {
        Known known = new Known(bench.references(), Reference.LASSO_OPTIMUM);
        HomotopySolver<M> solver = new HomotopySolver<>(problem);
        double smallest = bench.effort().smallestLambda();
        double[] descending = IntStream.range(0, grid.length)
                .mapToDouble(k -> grid[grid.length - 1 - k])
                .filter(lambda -> lambda >= smallest)
                .toArray();
        List<Point> validationPoints = new ArrayList<>();
        List<Point> testPoints = new ArrayList<>();
        double[] worstGap = {0};
        bench.step(0.5, "the LASSO's exact path down to λ = " + Digits.text(descending[descending.length - 1]));
        try {
            solver.solvePath(
                    (lambda, weights, gap) -> {
                        validation.predict(weights);
                        validationPoints.add(known.validation(lambda, validation.mspe()));
                        M restored = test.predict(weights);
                        testPoints.add(known.test(lambda, test.mspe()));
                        worstGap[0] = Math.max(worstGap[0], gap.relative());
                        if (lambda == LAMBDA) {
                            digits.add(figure, "LASSO, optimum", FullImages.restored(problem.data(), restored));
                            describe(bench, figure, known, gap, weights, problem, test.mspe());
                        }
                    },
                    descending);
        } catch (NotOptimalException e) {
            figure.leaveOut("The optimum is not proven everywhere: " + e.getMessage() + ".");
        }
        sort(validationPoints);
        sort(testPoints);
        figure.add(new Curve(OPTIMUM, validationPoints));
        figure.add(new Curve("proven optimum, test", testPoints));
        figure.add(Quantity.of("gap", "Largest duality gap, as a part of the objective", worstGap[0], ""));
        if (grid[0] < smallest) {
            figure.leaveOut("The optimum at λ below "
                    + Digits.text(validationPoints.get(0).x())
                    + ": each further value costs more than all larger ones together, and rounding leaves ever fewer pixels"
                    + " with a proof.");
        }
        Point best =
                validationPoints.stream().min(Comparator.comparing(Point::y)).orElseThrow();
        figure.add(Quantity.of("best lambda", "λ of the least validation MSPE at the optimum", best.x(), ""));
        figure.add(Quantity.of("best validation", "Least validation MSPE at the optimum", best.y(), ""));
        bench.step(0.8, "timing the optimum");
        M weights = weights(problem);
        // The path before it has warmed up the same code.
        Timing once = Timing.once(() -> solver.solve(LAMBDA, weights, Checkpoints.NONE));
        figure.add(once.warmedUp()
                .as(OPTIMUM_SECONDS, "M2 at its proven optimum: all pixels at λ = 1e-3, from λ = ∞ down"));
    }

    private static <M> void describe(
            Workbench<M> bench,
            FigureData.Builder figure,
            Known known,
            DualityGap gap,
            M weights,
            LassoProblem<M> problem,
            double mspe) {
        figure.add(known.test(OPTIMUM_MSPE, "M2 at its optimum, λ = 1e-3", LAMBDA, mspe)
                .remark("The same problem as the report's, solved to the end."));
        figure.add(Quantity.of("objective", "Objective at λ = 1e-3, all pixels", gap.objective(), ""));
        double[] elements = bench.backend().elements(weights);
        long used = Arrays.stream(elements)
                .limit((long) problem.inputs().size() * problem.outputs().size())
                .filter(w -> w != 0)
                .count();
        figure.add(Quantity.of(
                "used",
                "Weights that are not zero at λ = 1e-3, of " + problem.imagePixels() + " squared",
                100.0 * used / problem.imagePixels() / problem.imagePixels(),
                "%"));
    }

    private static <M> void literal(Workbench<M> bench, FigureData.Builder figure) {
        int[] pixels = LiteralPixels.of(bench);
        LiteralIsta<M> literal =
                new LiteralIsta<>(bench.backend(), bench.training(), bench.test(), Stopping.REPORT, pixels);
        int runs = Math.min(3, bench.effort().timings());
        figure.add(LiteralPixels.time(pixels.length, runs, index -> literal.fitPixel(index, LAMBDA))
                .as(LITERAL_SECONDS, "One pixel as the report's code does it, with a spectral norm of its own")
                .remark("The mean of " + pixels.length + " pixels drawn at random."));
    }

    private static void sort(List<Point> points) {
        points.sort(Comparator.comparing(Point::x));
    }

    private static <M> M weights(LassoProblem<M> problem) {
        return problem.backend()
                .allocate(problem.inputs().size(), problem.outputs().size());
    }
}
