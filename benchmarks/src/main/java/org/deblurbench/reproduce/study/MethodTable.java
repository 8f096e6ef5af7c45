package org.deblurbench.reproduce.study;

import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Quantity;

/** The table: error and time of each method, from the figures that measured them. */
public final class MethodTable implements Study {
    private static final String M1 = "M1 non-blind ridge, λ = 1e-14 (sees the sharp image)";
    private static final String M2_STOPPED = "M2 LASSO as the report stops it, λ = 1e-3";
    private static final String M2_OPTIMUM = "M2 LASSO at its proven optimum, λ = 1e-3";
    private static final String M3 = "M3 ridge regression, λ = 1e-6";
    private static final String M4 = "M4 network";
    private static final String M5 = "M5 learned kernel, Tikhonov, λ = 1e-6";

    private static final String NOT_HELD = "not at hand";

    @Override
    public <M> FigureData run(Workbench<M> bench, Earlier earlier) {
        FigureData kernel = earlier.of("fig2");
        FigureData nonBlind = earlier.of("fig3");
        FigureData lasso = earlier.of("fig5");
        FigureData ridge = earlier.of("fig6");
        FigureData network = earlier.of("fig7");
        FigureData learned = earlier.of("learned-kernel");
        int pixels = bench.training().pixels();
        FigureData.Builder table = new FigureData.Builder();
        table.add(row("Not restored", kernel.quantity(BlurKernel.BLURRED)));
        table.add(row(M1, nonBlind.quantity(NonBlindPath.MSPE)));
        table.add(row(M1, nonBlind.quantity(NonBlindPath.SECONDS)).reported(NOT_HELD));
        table.add(row(M2_STOPPED, lasso.quantity(LassoPath.STOPPED_MSPE)));
        table.add(row(M2_STOPPED, lasso.quantity(LassoPath.STOPPED_SECONDS)));
        table.add(row(M2_OPTIMUM, lasso.quantity(LassoPath.OPTIMUM_MSPE)));
        table.add(row(M2_OPTIMUM, lasso.quantity(LassoPath.OPTIMUM_SECONDS)));
        table.add(row(M3, ridge.quantity(RidgePath.MSPE)));
        table.add(row(M3, ridge.quantity(RidgePath.SECONDS)).reported(NOT_HELD));
        table.add(row(M4, network.quantity(NetworkTraining.MSPE)));
        table.add(row(M4, network.quantity(NetworkTraining.SECONDS)));
        table.add(row(M5, learned.quantity(LearnedKernel.MSPE)));
        table.add(row(M5, learned.quantity(LearnedKernel.SECONDS))
                .how("kernel and 1,000 images, medians of several runs"));
        table.add(scaled(
                        "M2 pixel by pixel, as the report's code does it",
                        lasso.quantity(LassoPath.LITERAL_SECONDS),
                        pixels)
                .reported("230.6 s"));
        table.add(scaled(
                        "M3 pixel by pixel, as the report's code does it",
                        ridge.quantity(RidgePath.LITERAL_SECONDS),
                        pixels)
                .reported(NOT_HELD));
        return table.find(
                        "The report's times are from another machine, another language and another library: they say how"
                                + " long its author waited, not how fast this suite is.")
                .leaveOut("Times of the report that are " + NOT_HELD
                        + ": this project holds its times of M2 and M4 only.")
                .build();
    }

    private static Quantity row(String method, Quantity found) {
        String key = method + (found.unit().isEmpty() ? ", MSPE" : ", time");
        return new Quantity(
                key,
                method,
                found.value(),
                found.unit(),
                found.how(),
                found.reported(),
                found.agreement(),
                found.remark());
    }

    private static Quantity scaled(String method, Quantity onePixel, int pixels) {
        Quantity all = Quantity.of(method + ", time", method, pixels * onePixel.value(), "s");
        return all.how("extrapolated: " + pixels + " times one pixel's, " + onePixel.how());
    }
}
