package org.deblurbench.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.deblurbench.fork.ForkReport;
import org.deblurbench.fork.Work;
import org.deblurbench.record.Judgement;
import org.deblurbench.record.Verdict;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;

class RowJudgementTest {
    private static List<ForkReport> okOf(int... forks) {
        return IntStream.of(forks)
                .mapToObj(fork -> report(fork, Verdict.OK, ""))
                .toList();
    }

    private static ForkReport report(int fork, Verdict verdict, String reason) {
        return new ForkReport(fork, new Judgement(verdict, reason, null, Map.of()), null, null, Work.UNKNOWN, 1, 1);
    }

    private static String judge(List<ForkReport> reports, int threads, int forks, int warmupForks) {
        Judgement judgement = RowJudgement.of(reports, JmhParams.of(Mode.AverageTime, threads, forks, warmupForks));
        return (judgement.verdict().label() + " " + judgement.reason()).strip();
    }

    @Test
    void okIfEveryForkHadItsAnswerChecked() {
        assertThat(judge(okOf(1, 2), 1, 2, 0)).isEqualTo("ok");
        assertThat(judge(okOf(1, 1, 2, 2), 2, 2, 0)).isEqualTo("ok");
        assertThat(judge(okOf(1, 2, 3), 1, 2, 1)).isEqualTo("ok");
    }

    @Test
    void aForkWithoutACheckedAnswerFails() {
        assertThat(judge(List.of(), 1, 1, 0)).isEqualTo("failed fork 1 had no answer checked");
        assertThat(judge(okOf(1), 1, 2, 0)).isEqualTo("failed fork 2 had no answer checked");
    }

    @Test
    void twoAnswersOfOneForkDoNotStandForAnother() {
        assertThat(judge(okOf(1, 1), 2, 2, 0)).isEqualTo("failed fork 2 had no answer checked");
        assertThat(judge(okOf(1, 1, 1, 2), 2, 2, 0)).isEqualTo("failed fork 1 had 3 answers checked, of 2 threads");
    }

    @Test
    void everyThreadOfAForkIsChecked() {
        assertThat(judge(okOf(1, 1, 2), 2, 2, 0)).isEqualTo("failed fork 2 had 1 answers checked, of 2 threads");
    }

    @Test
    void theReportOfAWarmUpForkDoesNotStandForAMeasuredOne() {
        assertThat(judge(okOf(1, 2), 1, 2, 1)).isEqualTo("failed fork 3 had no answer checked");
        assertThat(judge(okOf(2, 3), 1, 2, 1)).isEqualTo("failed fork 1 had no answer checked");
    }

    @Test
    void oneWrongAnswerMakesTheRowWrong() {
        List<ForkReport> reports = List.of(report(1, Verdict.OK, ""), report(2, Verdict.WRONG, "MSPE is NaN"));

        assertThat(judge(reports, 1, 2, 0)).isEqualTo("wrong MSPE is NaN");
        assertThat(judge(reports, 1, 3, 0)).isEqualTo("wrong MSPE is NaN");
    }

    @Test
    void whatAForkSaysIsBelievedBeforeJmhsException() {
        List<ForkReport> declined = List.of(report(1, Verdict.BELOW_PRECISION, "lambda"));

        assertThat(RowJudgement.ofFailure(declined, "RowDeclined").reason()).isEqualTo("lambda");
        assertThat(RowJudgement.ofFailure(okOf(1), "VM prematurely exited"))
                .isEqualTo(new Judgement(Verdict.FAILED, "VM prematurely exited", null, Map.of()));
    }
}
