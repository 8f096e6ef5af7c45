package org.deblurbench.reproduce.page;

import org.deblurbench.reproduce.data.Agreement;
import org.deblurbench.reproduce.data.Quantity;

/**
 * A number as the page shows it.
 *
 * @param label what it is
 * @param value ours, with its unit
 * @param reported the report's; empty if it has none
 * @param reference what it should be; empty if that is not known
 * @param verdict whether it is: "agrees", "differs" or empty
 * @param how how it was measured
 * @param remark what else to know
 */
public record NumberRow(
        String label, String value, String reported, String reference, String verdict, String how, String remark) {
    /** Of a number. */
    static NumberRow of(Quantity quantity) {
        Agreement agreement = quantity.agreement();
        return new NumberRow(
                quantity.label(),
                value(quantity),
                quantity.reported(),
                agreement == null ? "" : reference(agreement),
                agreement == null ? "" : quantity.isWrong() ? "differs" : "agrees",
                quantity.how(),
                quantity.remark());
    }

    /** With its unit, in as many digits as it is good for. */
    static String value(Quantity quantity) {
        boolean exact = quantity.unit().isEmpty();
        String number = exact ? Numbers.text(quantity.value()) : Numbers.brief(quantity.value());
        return exact ? number : number + " " + quantity.unit();
    }

    private static String reference(Agreement agreement) {
        return agreement.kind() == Agreement.Kind.AT_MOST
                ? "at most " + Numbers.text(agreement.reference())
                : Numbers.text(agreement.reference()) + ", ± " + Numbers.brief(agreement.tolerance()) + " relative";
    }
}
