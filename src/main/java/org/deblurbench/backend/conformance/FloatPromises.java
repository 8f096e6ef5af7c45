package org.deblurbench.backend.conformance;

import java.util.List;
import org.deblurbench.backend.FloatBackend;
import org.deblurbench.backend.Precision;
import org.deblurbench.backend.Transpose;

/** What {@link FloatBackend} promises of its precision. */
final class FloatPromises {
    static final List<Promise<FloatFixture<?>>> ALL = List.of(
            new Promise<>("says that it is single precision", FloatPromises::saysThatItIsSinglePrecision),
            new Promise<>("adds in single precision", FloatPromises::addsInSinglePrecision));

    private FloatPromises() {}

    private static <M> void saysThatItIsSinglePrecision(FloatFixture<M> on) {
        String said = on.backend().provenance().details().get("precision");
        Expect.that(
                Precision.FLOAT.label().equals(said),
                "provenance's precision is " + said + ", expected " + Precision.FLOAT.label());
    }

    private static <M> void addsInSinglePrecision(FloatFixture<M> on) {
        // Each step of 1 + 2⁻²⁵ + … + 2⁻²⁵ is lost in single precision in any order that starts with the 1; in
        // double precision the sum is 1 + 2⁻¹³ exactly. Some orders keep part of it, no order all of it.
        int k = 4097;
        double[] terms = Fixture.filled(k, 0x1p-25);
        terms[0] = 1;
        M sum = on.backend().allocate(1, 1);
        M row = on.matrix(1, k, terms);
        M ones = on.matrix(k, 1, Fixture.filled(k, 1));
        on.backend().multiply(1, row, Transpose.NO, ones, Transpose.NO, 0, sum);
        double computed = on.read(sum)[0];
        Expect.that(
                computed < 1 + 0x1p-13,
                "1 plus 4096 times 2⁻²⁵ is " + computed + ", as in double precision; expected less, as in single");
    }
}
