package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deblurbench.record.CheckedFigure;
import org.deblurbench.record.Judgement;
import org.deblurbench.text.Numbers;

/** What a row's answer was held against: the reference of its MSPE, and every figure with its bound. */
final class CheckFacts {
    private static final String REFERENCE = "mspe reference";
    private static final String DIFFERENCE = "mspe relative difference";

    private CheckFacts() {}

    static List<Line.Fact> of(Judgement judgement) {
        List<Line.Fact> facts = new ArrayList<>();
        if (judgement.mspe() != null) {
            facts.add(new Line.Fact("MSPE", Numbers.mspe(judgement.mspe()) + "; " + reference(judgement.checks())));
        }
        judgement.checks().forEach((name, figure) -> {
            if (!name.equals(REFERENCE)) {
                facts.add(new Line.Fact("check: " + name, Numbers.score(figure.value()) + "; " + bound(figure)));
            }
        });
        return facts;
    }

    private static String reference(Map<String, CheckedFigure> checks) {
        CheckedFigure reference = checks.get(REFERENCE);
        CheckedFigure difference = checks.get(DIFFERENCE);
        if (reference != null && difference != null && difference.bound() != null) {
            return "reference " + Numbers.mspe(reference.value()) + ", tolerance " + Numbers.score(difference.bound())
                    + " of it: " + kept(difference);
        }
        return difference == null
                ? "no reference is known"
                : "its reference and tolerance are not recorded in this file";
    }

    private static String bound(CheckedFigure figure) {
        return switch (figure.limit()) {
            case AT_MOST, AT_LEAST ->
                "bound: " + figure.limit().label() + " " + Numbers.score(figure.bound()) + "; " + kept(figure);
            case NONE -> "no bound";
            case NOT_RECORDED -> "bound not recorded";
        };
    }

    private static String kept(CheckedFigure figure) {
        return figure.holds() ? "kept" : "broken";
    }
}
