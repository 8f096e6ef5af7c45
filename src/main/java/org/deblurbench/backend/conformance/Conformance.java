package org.deblurbench.backend.conformance;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.backend.Backend;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.Precision;

/** The contract of {@link Backend} and of {@link FloatBackend}, as checks. */
public final class Conformance {
    private static final ConformanceCheck NAME = new ConformanceCheck(
            "has a name that can be typed",
            (provider, settings) -> Expect.that(
                    provider.name().matches("[a-z0-9-]+"),
                    "its name is '" + provider.name() + "', expected lower-case letters, digits and hyphens"));

    private Conformance() {}

    /**
     * The contract.
     *
     * @param precision double for {@link Backend}, float for {@link FloatBackend}
     * @return the checks, the simple ones first; in the same order every time
     */
    public static List<ConformanceCheck> in(Precision precision) {
        List<ConformanceCheck> checks = new ArrayList<>();
        checks.add(NAME);
        checks.addAll(precision == Precision.DOUBLE ? inDouble() : inFloat());
        return List.copyOf(checks);
    }

    private static List<ConformanceCheck> inDouble() {
        List<Promise<? super DoubleFixture<?>>> promises = new ArrayList<>();
        promises.addAll(MatrixPromises.ALL);
        promises.addAll(ProductPromises.ALL);
        promises.addAll(VectorPromises.ALL);
        promises.addAll(GramPromises.ALL);
        promises.addAll(SolvePromises.ALL);
        promises.addAll(RidgePromises.ALL);
        promises.addAll(EigenPromises.ALL);
        promises.addAll(LoopPromises.ALL);
        promises.addAll(RepetitionPromises.OF_PRODUCTS);
        promises.addAll(RepetitionPromises.OF_ALL_OPERATIONS);
        return promises.stream()
                .map(promise -> new ConformanceCheck(
                        promise.name(),
                        (provider, settings) ->
                                promise.check().accept(new DoubleFixture<>(provider.open(settings), settings))))
                .toList();
    }

    private static List<ConformanceCheck> inFloat() {
        List<Promise<? super FloatFixture<?>>> promises = new ArrayList<>();
        promises.addAll(MatrixPromises.ALL);
        promises.addAll(FloatPromises.ALL);
        promises.addAll(ProductPromises.ALL);
        promises.addAll(RepetitionPromises.OF_PRODUCTS);
        return promises.stream()
                .map(promise -> new ConformanceCheck(
                        promise.name(),
                        (provider, settings) ->
                                promise.check().accept(new FloatFixture<>(provider.openFloat(settings), settings))))
                .toList();
    }
}
