package org.deblurbench.fork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.deblurbench.check.Answer;
import org.deblurbench.check.Findings;
import org.deblurbench.check.Operation;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private static final double RIGHT = 3;

    /** Writes its answer as it is told, and checks it as a whole. */
    private static final class Counter implements Operation, Answer {
        private final double[] elements = new double[8];
        private double value = RIGHT;
        private boolean late;
        private List<String> shape = List.of();

        @Override
        public void vary() {
            // Nothing.
        }

        @Override
        public Object run() {
            if (!late) {
                Arrays.fill(elements, value);
            }
            return elements;
        }

        @Override
        public Answer answer() {
            return this;
        }

        @Override
        public Findings check() {
            return Findings.begin()
                    .atMost("error", Math.abs(elements[0] - RIGHT), 0)
                    .end();
        }

        @Override
        public int size() {
            return elements.length;
        }

        @Override
        public double get(int k) {
            return elements[k];
        }

        @Override
        public void spoil(int k) {
            elements[k] = Double.NaN;
        }

        @Override
        public List<String> complaints() {
            return shape;
        }

        @Override
        public double tolerance() {
            return 0;
        }
    }

    private final Counter operation = new Counter();
    private final Judging judging = new Judging(operation);

    private void call() {
        judging.before();
        operation.run();
        judging.after();
    }

    @Test
    void rightAnswersAreRight() {
        call();
        call();
        judging.judge();

        assertThat(judging.findings().complaints()).isEmpty();
        assertThat(judging.judged()).isEqualTo(2);
        assertThat(judging.calls()).isEqualTo(2);
    }

    @Test
    void anAnswerThatIsNotThereWhenTheCallReturnsIsLate() {
        call();
        operation.late = true;
        call();

        assertThat(judging.findings().complaints().get(0)).contains("of call 2 is NaN when the call returns");
    }

    @Test
    void aWrongCallBetweenRightOnesIsSeen() {
        call();
        operation.value = RIGHT + 1;
        call();
        operation.value = RIGHT;
        call();
        judging.judge();

        assertThat(judging.findings().complaints().get(0)).contains("call 2 gave another answer");
    }

    @Test
    void aWrongFirstCallStaysWrong() {
        operation.value = RIGHT + 1;
        call();
        operation.value = RIGHT;
        call();
        judging.judge();

        assertThat(judging.findings().complaints()).anyMatch(line -> line.contains("error is 1"));
    }

    @Test
    void aShapeThatLiesIsComplainedOfBeforeAnythingIsChecked() {
        operation.shape = List.of("the backend says that the answer is 7 x 1; it is 8 x 1");
        call();

        assertThat(judging.findings().complaints()).isEqualTo(operation.shape);
    }

    /** Judged once, at the end, all the same: what is compared is not only the judged answer with itself. */
    @Test
    void judgedAtTheEndEveryCallIsStillLookedAt() {
        Judging once = new Judging(operation, JudgeMoment.END);
        for (double value : new double[] {RIGHT, RIGHT + 1, RIGHT}) {
            operation.value = value;
            once.before();
            operation.run();
            once.after();
            once.endIteration();
        }
        assertThat(once.judged()).isZero();
        once.judge();

        assertThat(once.judged()).isEqualTo(1);
        assertThat(once.calls()).isEqualTo(3);
        assertThat(once.findings().complaints().get(0)).contains("call 2 gave another answer");
    }

    @Test
    void judgedAtTheEndAnswersThatAreAllWrongAreWrong() {
        Judging once = new Judging(operation, JudgeMoment.END);
        operation.value = RIGHT + 1;
        once.before();
        operation.run();
        once.after();
        once.endIteration();
        once.judge();

        assertThat(once.findings().complaints()).anyMatch(line -> line.contains("error is 1"));
    }

    @Test
    void answersThatCannotBeComparedAreJudgedInEveryIteration() {
        Operation incomparable = new Operation() {
            @Override
            public void vary() {
                operation.vary();
            }

            @Override
            public Object run() {
                return operation.run();
            }

            @Override
            public Answer answer() {
                return Answer.NONE;
            }

            @Override
            public Findings check() {
                return operation.check();
            }
        };
        Judging once = new Judging(incomparable, JudgeMoment.END);
        for (int i = 0; i < 3; i++) {
            once.before();
            incomparable.run();
            once.after();
            once.endIteration();
        }

        assertThat(once.judged()).isEqualTo(3);
    }
}
