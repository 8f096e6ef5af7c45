package org.deblurbench.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How near to the sharp images each method comes at its best, without noise and with it. */
final class Quality {
    private static final String NOISE = "noise";

    /** A benchmark that restores nothing: its error is that of the kernel. */
    private static final String KERNEL_ALONE = "learnKernel";

    private Quality() {}

    static List<Headline.Part> of(List<Shown> rows, List<Source> sources) {
        List<Headline.Part> parts = new ArrayList<>();
        Map<Method, Double> best = withoutNoise(rows);
        if (!best.isEmpty()) {
            double blurred = blurred(sources);
            parts.add(new Headline.Part(
                    "Without noise, the best MSPE of each method"
                            + (Double.isNaN(blurred)
                                    ? ": "
                                    : ", and how many times closer that is than the blurred images with their "
                                            + Figures.error(blurred) + ": ")
                            + best.entrySet().stream()
                                    .map(e -> e.getKey().label() + " " + figure(e.getValue(), blurred))
                                    .collect(Collectors.joining("; "))
                            + ". Times closer is in mean squared error: 100 times is 10 times in grey values."
                            + (best.containsKey(Method.M5)
                                    ? " Without noise a kernel can be learned, and undone, exactly."
                                    : ""),
                    "trade",
                    "Time against error"));
        }
        Map<String, List<Shown>> noisy = new LinkedHashMap<>();
        for (Shown row : rows) {
            String noise = row.param(NOISE);
            if (row.ok()
                    && noise != null
                    && !noise.equals("0")
                    && row.row().judgement().mspe() != null) {
                String kernel = row.param("kernel") == null ? "" : ", blurred by " + row.param("kernel");
                noisy.computeIfAbsent(noise + kernel, n -> new ArrayList<>()).add(row);
            }
        }
        noisy.forEach((noise, of) -> noise(noise, of, parts));
        if (best.containsKey(Method.M1)) {
            parts.add(Headline.Part.of("M1 needs the sharp image itself, so that it is no method to use."));
        }
        String partly = rows.stream()
                .filter(row -> row.ok() && row.row().judgement().mspe() != null)
                .flatMap(row -> Method.of(row).stream())
                .filter(method -> !best.containsKey(method))
                .distinct()
                .sorted()
                .map(Method::name)
                .collect(Collectors.joining(", "));
        if (!best.isEmpty() && !partly.isEmpty()) {
            parts.add(
                    Headline.Part.of(partly + " was timed on a sample of the pixels, whose MSPE cannot be compared."));
        }
        return parts;
    }

    /** The error of the blurred images; NaN if no run says it, or two differ. */
    private static double blurred(List<Source> sources) {
        double[] known = sources.stream()
                .mapToDouble(QualityCharts::blurred)
                .filter(Double::isFinite)
                .distinct()
                .toArray();
        return known.length == 1 ? known[0] : Double.NaN;
    }

    private static String figure(double mspe, double blurred) {
        if (Double.isNaN(blurred) || mspe > blurred) {
            return InShort.quality(mspe, blurred);
        }
        return Figures.error(mspe) + " (" + InShort.closer(mspe, blurred) + ")";
    }

    private static void noise(String noise, List<Shown> rows, List<Headline.Part> parts) {
        Map<Method, Double> best = best(rows.stream()
                .filter(row -> !"sample".equals(row.param("pixels")))
                .toList());
        // Noise gives the blurred image full rank, and M1 reproduces the sharp one.
        best.remove(Method.M1);
        if (!best.isEmpty()) {
            parts.add(Headline.Part.of("With noise " + noise + ": "
                    + best.entrySet().stream()
                            .map(e -> e.getKey().label() + " " + Figures.error(e.getValue()))
                            .collect(Collectors.joining("; "))
                    + "."));
        }
    }

    /** The best method without noise; empty if none can be compared. */
    static String answer(List<Shown> rows) {
        Map<Method, Double> best = withoutNoise(rows);
        best.remove(Method.M1);
        return best.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .map(e -> "best without noise: " + e.getKey().label())
                .orElse("");
    }

    private static Map<Method, Double> withoutNoise(List<Shown> rows) {
        return best(rows.stream().filter(QualityCharts::comparable).toList());
    }

    private static Map<Method, Double> best(List<Shown> rows) {
        Map<Method, Double> best = new TreeMap<>();
        for (Shown row : rows) {
            if (row.methodName().equals(KERNEL_ALONE)) {
                continue;
            }
            Method.of(row)
                    .ifPresent(
                            method -> best.merge(method, row.row().judgement().mspe(), Math::min));
        }
        return best;
    }
}
