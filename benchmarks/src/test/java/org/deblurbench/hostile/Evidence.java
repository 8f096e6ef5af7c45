package org.deblurbench.hostile;

import java.util.regex.Pattern;

/** By what a wrong backend is found: what the verdict's reason must say. */
public enum Evidence {
    JUDGED("the judgement of an answer", "wrong", "(backward error / eps|MSPE|largest weight error) is "),
    OTHER_ANSWER(
            "the look at every answer, or a later judgement",
            "wrong",
            "(call \\d+ gave another answer than the first|backward error / eps is )"),
    NOT_WRITTEN(
            "elements spoilt before every call",
            "wrong",
            "element \\d+ of the answer of call \\d+ is NaN when the call returns"),
    INPUT_CHANGED("a copy of every input", "wrong", "elements of the input .* have changed"),
    /** Which of the two comes first depends on how many calls an iteration has. */
    DESTROYED(
            "a copy of every input, or the look at every answer",
            "wrong",
            "(elements of the input .* have changed|call \\d+ gave another answer than the first)"),
    SHAPE("the shapes that were allocated", "wrong", "the backend says that the (input|answer)"),
    EXCEPTION("its exception", "failed", "(Exception|Error)"),
    THREAD_COUNT("the threads that it states", "failed", "asked for 2"),
    DIED("the fork without a report", "failed", "(exit|crash|VM|No results returned)"),
    DEADLINE("the deadline (`-to`)", "failed", "no answer within .* -to "),
    /** Not wrong: the answers are right, and the time is that of the work. */
    HARMLESS("not found: right, and its time is that of the work", "ok", "");

    private final String label;
    private final String verdict;
    private final Pattern reason;

    Evidence(String label, String verdict, String reason) {
        this.label = label;
        this.verdict = verdict;
        this.reason = Pattern.compile(reason);
    }

    String label() {
        return label;
    }

    /** The verdict that the row must get. */
    public String verdict() {
        return verdict;
    }

    /** What the row's reason must contain. */
    public Pattern reason() {
        return reason;
    }
}
