package org.deblurbench.reproduce.study;

import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.deblurbench.check.Reference;
import org.deblurbench.reproduce.data.Agreement;
import org.deblurbench.reproduce.data.Point;
import org.deblurbench.reproduce.data.Quantity;

/** Compares errors with the library's tables of references, if they hold for the images. */
final class Known {
    private static final int ULPS = 8;

    private final boolean known;
    private final Reference reference;

    /**
     * Of a method.
     *
     * @param known whether references hold for the images
     * @param reference the method's
     */
    Known(boolean known, Reference reference) {
        this.known = known;
        this.reference = reference;
    }

    /** A test error as a point of a curve. */
    Point test(double setting, double mspe) {
        return point(setting, mspe, near(setting, reference::test));
    }

    /** A validation error as a point of a curve. */
    Point validation(double setting, double mspe) {
        return point(setting, mspe, near(setting, reference::validation));
    }

    /** The tables' powers of ten were computed elsewhere, and may be another double: the error does not tell them apart. */
    private static OptionalDouble near(double setting, DoubleFunction<OptionalDouble> table) {
        for (int ulps = 0; ulps <= ULPS; ulps++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                // Not with a sign of zero: a table's 0 is no −0.
                OptionalDouble found = table.apply(ulps == 0 ? setting : setting + sign * ulps * Math.ulp(setting));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return OptionalDouble.empty();
    }

    private Point point(double setting, double mspe, OptionalDouble expected) {
        return new Point(
                setting,
                mspe,
                known && expected.isPresent()
                        ? new Agreement(Agreement.Kind.NEAR, expected.getAsDouble(), reference.tolerance(setting))
                        : null);
    }

    /** A test error as a number. */
    Quantity test(String key, String label, double setting, double mspe) {
        Point point = test(setting, mspe);
        return new Quantity(key, label, mspe, "", "", "", point.agreement(), "");
    }
}
