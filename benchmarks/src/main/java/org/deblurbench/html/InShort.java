package org.deblurbench.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The answer to a question with which people come.
 *
 * @param question what for
 * @param winner who is fastest at it
 * @param quality how good the restored images are; empty if that is not known
 */
public record InShort(String question, Winner winner, String quality) {
    /** The benchmarks that stand for something that others do, too. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    private static final String SOME = ", of other pixels or images than the rest: not comparable";
    private static final String EXACT = "exact up to rounding";
    private static final String KNOWS = "; it computes its weights from the sharp image itself";

    static {
        QUESTIONS.put("NonBlindRidgeBenchmark.restore", "Many small systems (some 20 x 20, one or two for each image)");
        QUESTIONS.put("RidgeRegressionBenchmark.fit", "A large regression (every pixel from all pixels)");
        QUESTIONS.put("LassoBenchmark.fit", "A sparse regression, step by step (LASSO)");
        QUESTIONS.put("MlpBenchmark.train", "A neural network");
    }

    /** Of every question and run the first group that has competitors. */
    static List<InShort> of(List<Group> groups, List<Source> sources) {
        List<InShort> answers = new ArrayList<>();
        QUESTIONS.forEach((benchmark, question) -> {
            for (int s = 0; s < sources.size(); s++) {
                int source = s;
                groups.stream()
                        .filter(group -> isOf(group, benchmark))
                        .map(group -> new Ranked(group, Winner.ranked(group, source)))
                        .filter(ranked -> ranked.members().size() > 1)
                        .findFirst()
                        .ifPresent(ranked -> answers.add(of(question, ranked, sources.get(source))));
            }
        });
        return answers;
    }

    private record Ranked(Group group, List<Group.Member> members) {}

    private static boolean isOf(Group group, String benchmark) {
        Shown first = group.members().get(0).shown();
        return first.row().key().shortName().equals(benchmark) && first.param(Shown.BACKEND) != null;
    }

    private static InShort of(String question, Ranked ranked, Source source) {
        Shown best = ranked.members().get(0).shown();
        Double mspe = best.row().judgement().mspe();
        return new InShort(
                question,
                Winner.of(ranked.group(), source.name(), ranked.members()),
                mspe == null ? "" : quality(best, mspe, QualityCharts.blurred(source)));
    }

    private static String quality(Shown row, double mspe, double blurred) {
        if (!QualityCharts.comparable(row)) {
            return Figures.error(mspe) + SOME;
        }
        return quality(mspe, blurred) + (row.className().startsWith("NonBlind") ? KNOWS : "");
    }

    /** How much better than the blurred images, if their error is known. */
    static String quality(double mspe, double blurred) {
        String error = Figures.error(mspe);
        if (Double.isNaN(blurred) || !(mspe > 0)) {
            return error;
        }
        if (mspe > blurred) {
            return error + ": worse than the blurred images, which have " + Figures.error(blurred);
        }
        String closer = closer(mspe, blurred);
        return error + ": " + closer + (closer.equals(EXACT) ? "" : " times closer than the blurred images");
    }

    /** How many times less the one error is, in words. */
    static String closer(double mspe, double blurred) {
        double times = blurred / mspe;
        if (times > 1e6) {
            return EXACT;
        }
        return String.format(Locale.ROOT, times < 10 ? "%.1f" : "%,.0f", times);
    }
}
