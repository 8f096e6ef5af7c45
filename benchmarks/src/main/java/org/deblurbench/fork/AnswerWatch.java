package org.deblurbench.fork;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.deblurbench.check.Answer;

/**
 * Looks at the answer of every call: some of its elements, another choice for each call, must have been written when the
 * call returns, and be those of the first answer. It costs as little as a few memory accesses, and is not timed.
 */
final class AnswerWatch {
    /** Elements of a call: one in a thousand that is wrong everywhere is found with the first look. */
    private static final int ELEMENTS = 16;

    private static final long SEED = 16;

    private final Answer answer;
    private final int[] watched;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<String> complaints = new ArrayList<>();
    private double[] first;
    private double largest;
    private long calls;

    AnswerWatch(Answer answer) {
        this.answer = answer;
        this.watched = new int[Math.min(ELEMENTS, answer.size())];
    }

    /** Before a call: chooses elements and spoils them. */
    void before() {
        for (int i = 0; i < watched.length; i++) {
            watched[i] = random.nextInt(answer.size());
            answer.spoil(watched[i]);
        }
    }

    /** After a call: compares those elements. */
    void after() {
        calls++;
        for (int k : watched) {
            double found = answer.get(k);
            if (Double.isNaN(found)) {
                complain(String.format(
                        "element %d of the answer of call %d is NaN when the call returns: not written yet, or computed from"
                                + " what was there before",
                        k, calls));
                return;
            }
            if (first != null && !(Math.abs(found - first[k]) <= answer.tolerance() * largest)) {
                complain(String.format(
                        Locale.ROOT,
                        "call %d gave another answer than the first: element %d is %.6g, not %.6g",
                        calls,
                        k,
                        found,
                        first[k]));
                return;
            }
        }
    }

    private void complain(String complaint) {
        if (complaints.isEmpty()) {
            complaints.add(complaint);
        }
    }

    /** Keeps the answer of the last call as the right one, if there is none yet. */
    void remember() {
        if (first == null) {
            first = new double[answer.size()];
            for (int k = 0; k < first.length; k++) {
                first[k] = answer.get(k);
                largest = Math.max(largest, Math.abs(first[k]));
            }
        }
    }

    /** What is wrong with the answer at the moment, whatever its elements are. */
    List<String> answerComplaints() {
        return answer.complaints();
    }

    /** What was seen: one line at most. */
    List<String> complaints() {
        return complaints;
    }

    /** How many answers have been looked at. */
    long calls() {
        return calls;
    }
}
