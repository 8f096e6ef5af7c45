package org.deblurbench.compare;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.deblurbench.stats.Holm;
import org.deblurbench.stats.LogRatio;
import org.deblurbench.stats.PermutationTest;

/**
 * Figures judged together: the more there are, the more of them look changed by chance. Those whose
 * forks are too few to be significant even alone are no members: whatever their times, they cannot raise an alarm.
 */
final class Family {
    private final CompareSettings settings;
    private final int size;
    private final Map<Quantity, Double> adjusted = new HashMap<>();

    Family(List<Quantity> quantities, CompareSettings settings) {
        this.settings = settings;
        this.size = quantities.size();
        List<Quantity> members = quantities.stream()
                .filter(quantity -> quantity.smallestP() <= settings.alpha())
                .toList();
        double[] p = Holm.adjusted(
                members.stream().mapToDouble(member -> member.test().p()).toArray());
        for (int i = 0; i < p.length; i++) {
            adjusted.put(members.get(i), p[i]);
        }
    }

    ChangeVerdict verdict(Quantity quantity) {
        boolean slower = quantity.hasRatio() && quantity.ratio() > 1;
        if (isSignificant(quantity) && !slower) {
            return ChangeVerdict.FASTER;
        }
        if (isWithinMargin(quantity)) {
            return ChangeVerdict.NOT_SLOWER;
        }
        return isSignificant(quantity) ? ChangeVerdict.SLOWER : ChangeVerdict.UNDECIDED;
    }

    /** One line: why it is not decided, or what the verdict does not say; empty if nothing. */
    String note(Quantity quantity) {
        ChangeVerdict verdict = verdict(quantity);
        if (!quantity.hasRatio()) {
            return "a fork measured 0 or no number: there is no ratio";
        }
        if (verdict == ChangeVerdict.NOT_SLOWER && isSignificant(quantity)) {
            return "slower, but by less than the margin";
        }
        if (verdict == ChangeVerdict.UNDECIDED
                && Math.max(1, adjusted.size()) * quantity.smallestP() > settings.alpha()) {
            return "needs " + PermutationTest.leastSize(settings.alpha() / size) + " forks or more";
        }
        return "";
    }

    private boolean isSignificant(Quantity quantity) {
        return adjusted.getOrDefault(quantity, 1.0) <= settings.alpha();
    }

    private boolean isWithinMargin(Quantity quantity) {
        LogRatio interval = quantity.interval();
        return interval != null && interval.high() < 1 + settings.margin();
    }
}
