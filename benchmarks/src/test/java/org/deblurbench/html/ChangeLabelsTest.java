package org.deblurbench.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.deblurbench.compare.Change;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.ChangeVerdict;
import org.deblurbench.record.RowKey;
import org.junit.jupiter.api.Test;

class ChangeLabelsTest {
    private static Change change(String benchmark, Map<String, String> params, Double ratio, ChangeVerdict verdict) {
        return new Change(
                new RowKey(benchmark, "avgt", params),
                Change.SCORE,
                "ms/op",
                ratio,
                null,
                null,
                verdict,
                1,
                1.0,
                ratio,
                null,
                null,
                null,
                null,
                "");
    }

    private static ChangeReport report(List<Change> changes) {
        return new ChangeReport("NEW against OLD", List.of(), List.of(), "forks", 0.03, 0.95, changes, "Nothing.");
    }

    private static List<Change> many(int count) {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            changes.add(change("p.B.m", Map.of("n", "" + i), 1 + i / 100.0, ChangeVerdict.UNDECIDED));
        }
        return changes;
    }

    @Test
    void labelsKeepWhatDiffersAndNothingElse() {
        List<Change> changes = List.of(
                change(
                        "p.LassoBenchmark.fit",
                        Map.of("backend", "ejml", "solver", "ista", "n", "1", "threads", "1"),
                        1.0,
                        ChangeVerdict.UNDECIDED),
                change(
                        "p.LassoBenchmark.fit",
                        Map.of("backend", "jblas", "solver", "sgd", "n", "2", "threads", "1"),
                        1.0,
                        ChangeVerdict.UNDECIDED),
                change("p.BlurBenchmark.general", Map.of(), 1.0, ChangeVerdict.UNDECIDED));
        ChangeLabels labels = new ChangeLabels(changes);

        assertThat(changes.stream().map(labels::of))
                .containsExactly("Lasso.fit ejml n=1 ista", "Lasso.fit jblas n=2 sgd", "Blur.general");
    }

    @Test
    void oneClassIsNotNamedAndTwoOfOneNameAreNamedInFull() {
        List<Change> one = List.of(
                change("p.B.a", Map.of(), 1.0, ChangeVerdict.UNDECIDED),
                change("p.B.b", Map.of(), 1.0, ChangeVerdict.UNDECIDED));
        List<Change> two = List.of(
                change("p.B.a", Map.of(), 1.0, ChangeVerdict.UNDECIDED),
                change("q.B.a", Map.of(), 1.0, ChangeVerdict.UNDECIDED));

        assertThat(one.stream().map(new ChangeLabels(one)::of)).containsExactly("a", "b");
        assertThat(two.stream().map(new ChangeLabels(two)::of)).containsExactly("p.B.a", "q.B.a");
    }

    @Test
    void aChartOfManyRowsShowsTheLargestChangesAndSaysSo() {
        Chart chart = ChangeChart.of("c", report(many(60)));

        assertThat(chart.note()).contains("the 40 largest changes of 60");
        assertThat(chart.svg()).contains("m n=60", "m n=21").doesNotContain("m n=20<");
        assertThat(ChangeChart.of("c", report(many(40))).note()).doesNotContain("largest");
    }

    @Test
    void theCommandIsApartFromTheConclusion() {
        ChangeView view = ChangeView.of("c", Changes.source("plain", 0.03));

        assertThat(view.conclusion()).startsWith("NEW answers wrongly").endsWith("Undecided is not unchanged.");
        assertThat(view.again()).isEqualTo("java -jar benchmarks.jar duel plain");
        assertThat(Figures.unbroken("a gap of 5 % in 3 rows of 2 sides"))
                .isEqualTo("a gap of 5\u00a0% in 3 rows of 2 sides");
    }

    @Test
    void theFirstLinesHaveTheMeanAndTheCounts() {
        List<Change> changes = List.of(
                change("p.B.a", Map.of(), 2.0, ChangeVerdict.SLOWER),
                change("p.B.b", Map.of(), 0.5, ChangeVerdict.UNDECIDED),
                change("p.B.c", Map.of(), null, ChangeVerdict.MISSING));

        assertThat(ChangeSummary.of(report(changes)))
                .isEqualTo(
                        "Over the 2 rows measured on both sides NEW takes 1.000 times as long as OLD (geometric mean);"
                                + " 1 took more and 1 less, by any amount, chance included; decided are 1 slower and 0 faster.");
        assertThat(ChangeSummary.of(report(List.of(changes.get(2))))).isEmpty();
    }
}
