package org.deblurbench.fork;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;

/**
 * Judges an operation call by call: the first answer and the last of every iteration from the inputs themselves, warm-up
 * included, or the last of all ({@link JudgeMoment}); all others by {@link AnswerWatch}. One wrong answer makes the fork
 * wrong, whatever comes after it.
 */
final class Judging {
    private final Operation operation;
    private final AnswerWatch watch;
    private final boolean often;
    private Findings findings;
    private int judged;
    private boolean open;

    /** Whether nothing had been seen call by call when an answer was last judged. */
    private boolean judgedFirst;

    Judging(Operation operation) {
        this(operation, JudgeMoment.ITERATION);
    }

    Judging(Operation operation, JudgeMoment moment) {
        this.operation = operation;
        Answer answer = operation.answer();
        this.watch = new AnswerWatch(answer);
        this.often = moment == JudgeMoment.ITERATION || answer.size() == 0;
    }

    /** Before a call. */
    void before() {
        operation.vary();
        watch.before();
    }

    /** After a call. */
    void after() {
        open = true;
        watch.after();
        if (often && judged == 0) {
            judge();
        }
        watch.remember();
    }

    /** After an iteration. */
    void endIteration() {
        if (often) {
            judge();
        }
    }

    /** Judges the last answer, unless it has been judged already. Comes after the last call at the latest. */
    void judge() {
        if (!open) {
            return;
        }
        open = false;
        judged++;
        if (findings == null || findings.isRight()) {
            List<String> complaints = watch.answerComplaints();
            // Checks rely on shapes.
            findings = complaints.isEmpty()
                    ? operation.check()
                    : Findings.begin().complain(complaints).end();
            judgedFirst = watch.complaints().isEmpty();
        }
    }

    /** What is known of all answers: the first that was wrong, or the last. */
    Findings findings() {
        if (findings == null) {
            throw new IllegalStateException("the operation has not run");
        }
        // In the order of the calls.
        List<String> complaints = new ArrayList<>(judgedFirst ? findings.complaints() : watch.complaints());
        complaints.addAll(judgedFirst ? watch.complaints() : findings.complaints());
        return new Findings(findings.mspe(), findings.checks(), complaints, findings.note());
    }

    /** How many answers were judged from the inputs. */
    int judged() {
        return judged;
    }

    /** How many answers there were: each was at least compared in some elements with one that was judged. */
    long calls() {
        return watch.calls();
    }
}
