package org.deblurbench.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.deblurbench.plot.Axis;
import org.deblurbench.plot.Caption;
import org.deblurbench.plot.CategoryScale;
import org.deblurbench.plot.DotPlot;
import org.deblurbench.plot.Theme;
import org.deblurbench.record.Measured;
import org.deblurbench.text.Numbers;

/** Charts of one value a row: scores by contestant, rates, and what more threads bring. */
final class TimeCharts {
    static final int WIDTH = 520;
    private static final String INTERVAL = " (lines: 95 % over forks)";

    private TimeCharts() {}

    /** Of every group with something to compare a dot plot; runs side by side. */
    static List<Chart> scores(List<Group> groups, List<Source> sources) {
        List<Group> contested = groups.stream().filter(TimeCharts::isContested).toList();
        List<Chart> charts = new ArrayList<>();
        for (Group group : contested.isEmpty() ? groups : contested) {
            charts.add(scores("time-" + charts.size(), group, sources));
        }
        return charts;
    }

    private static boolean isContested(Group group) {
        return group.names().size() > 1
                && group.members().stream().anyMatch(member -> member.shown().ok());
    }

    private static Chart scores(String id, Group group, List<Source> sources) {
        List<Double> values = new ArrayList<>();
        List<DotPlot.Row> rows = new ArrayList<>();
        boolean intervals = false;
        Units.Scaled unit = Units.of(group);
        for (String name : group.names()) {
            List<DotPlot.Dot> dots = new ArrayList<>();
            List<String> notes = new ArrayList<>();
            for (Group.Member member : group.members()) {
                if (!member.name().equals(name)) {
                    continue;
                }
                Shown shown = member.shown();
                if (!shown.ok() || !shown.metric().unit().equals(group.unit())) {
                    notes.add(shown.ok() ? "in " + shown.metric().unit() : shown.verdict());
                    continue;
                }
                double score = shown.metric().score() * unit.factor();
                double half = shown.halfWidth() * unit.factor();
                intervals |= !Double.isNaN(half);
                values.add(score);
                if (half < score) {
                    values.add(score - half);
                    values.add(score + half);
                }
                dots.add(new DotPlot.Dot(
                        shown.source(), score, Math.max(score - half, score / 1e3), score + half, shown.tip()));
            }
            rows.add(new DotPlot.Row(name, dots, dots.isEmpty() ? String.join("; ", notes) : ""));
        }
        String label = group.unit().isEmpty() ? "no ok row" : unit.name() + (intervals ? INTERVAL : "");
        String better = group.unit().startsWith("ops/") ? "more is better" : "less is better";
        DotPlot plot = new DotPlot(
                new Caption(id, group.title(), "Dot plot on a logarithmic axis, " + better + ". " + spoken(group)),
                Axis.log(label + ", " + better, values),
                legend(sources, rows),
                rows,
                WIDTH);
        return new Chart(group.title(), "", plot.svg(Theme.PAGE));
    }

    private static String spoken(Group group) {
        StringBuilder text = new StringBuilder();
        for (Group.Member member : group.members()) {
            text.append(member.name())
                    .append(": ")
                    .append(
                            member.shown().ok()
                                    ? Numbers.score(member.shown().metric().score())
                                            + " "
                                            + member.shown().metric().unit()
                                    : member.shown().row().verdict().label())
                    .append(". ");
        }
        return text.toString().strip();
    }

    /** The runs that have a dot here; the others keep their looks. */
    private static List<String> legend(List<Source> sources, List<DotPlot.Row> rows) {
        List<String> names = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            int source = s;
            boolean used = rows.stream().flatMap(row -> row.dots().stream()).anyMatch(dot -> dot.group() == source);
            names.add(used && sources.size() > 1 ? sources.get(s).name() : "");
        }
        return names;
    }

    /** GFLOP/s of every row that has them, one chart a run. */
    static List<Chart> rates(List<Group> groups, List<Source> sources) {
        List<Chart> charts = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            List<String> backends = new ArrayList<>();
            List<Double> values = new ArrayList<>(List.of(0.0));
            List<DotPlot.Row> rows = new ArrayList<>();
            String best = "";
            double most = 0;
            for (Group group : groups) {
                List<DotPlot.Dot> dots = new ArrayList<>();
                for (Group.Member member : group.members()) {
                    Double rate = member.shown().source() == s
                                    && member.shown().ok()
                                    && !OrderCharts.isOrdered(member.shown())
                            ? member.shown().row().measured().score(Measured.GFLOPS)
                            : null;
                    if (rate == null) {
                        continue;
                    }
                    if (!backends.contains(member.name())) {
                        backends.add(member.name());
                    }
                    values.add(rate);
                    if (rate > most) {
                        most = rate;
                        best = member.name() + " in " + group.title();
                    }
                    String tip = group.title() + ", " + member.name() + ": " + Numbers.score(rate) + " GFLOP/s";
                    dots.add(DotPlot.Dot.of(backends.indexOf(member.name()), rate, tip));
                }
                if (!dots.isEmpty()) {
                    rows.add(DotPlot.Row.of(group.title(), dots));
                }
            }
            if (!rows.isEmpty()) {
                String note = "The best on this machine: " + Numbers.score(most) + " GFLOP/s, by " + best
                        + ". Operations are counted as in textbooks.";
                Caption caption =
                        new Caption("rate-" + s, "GFLOP/s, " + sources.get(s).name(), note);
                String svg = new DotPlot(caption, Axis.linear("GFLOP/s, more is better", values), backends, rows, 640)
                        .svg(Theme.PAGE);
                charts.add(new Chart(sources.get(s).name(), note, svg));
            }
        }
        return charts;
    }

    /** How many times faster than with one thread, of everything that was measured with several numbers of threads. */
    static List<Chart> scaling(List<Shown> rows, List<Source> sources) {
        List<Chart> charts = new ArrayList<>();
        for (int s = 0; s < sources.size(); s++) {
            int source = s;
            List<Shown> here = rows.stream()
                    .filter(row -> row.source() == source && row.param(Shown.THREADS) != null)
                    .filter(row -> Double.isFinite(row.seconds()))
                    .toList();
            Set<Integer> counts = new TreeSet<>();
            List<DotPlot.Row> lines = new ArrayList<>();
            List<Double> values = new ArrayList<>(List.of(0.0, 1.0));
            here.forEach(row -> threads(row).ifPresent(counts::add));
            List<Integer> order = new ArrayList<>(counts);
            for (Shown single : here) {
                if (!"1".equals(single.param(Shown.THREADS))) {
                    continue;
                }
                List<DotPlot.Dot> dots = new ArrayList<>();
                String name = single.row().key().shortName() + " " + single.params(Shown.THREADS);
                for (Shown other : here) {
                    if (!other.equals(single)
                            && other.row()
                                    .key()
                                    .benchmark()
                                    .equals(single.row().key().benchmark())
                            && other.params(Shown.THREADS).equals(single.params(Shown.THREADS))) {
                        double ratio = single.seconds() / other.seconds();
                        values.add(ratio);
                        threads(other)
                                .ifPresent(n -> dots.add(DotPlot.Dot.of(
                                        order.indexOf(n),
                                        ratio,
                                        name + ", " + n + " threads: " + Figures.times(ratio))));
                    }
                }
                if (!dots.isEmpty()) {
                    lines.add(DotPlot.Row.of(name, dots));
                }
            }
            if (!lines.isEmpty()) {
                Caption caption = new Caption(
                        "threads-" + s,
                        "Threads, " + sources.get(s).name(),
                        "How many times faster than with one thread; 1 is no gain.");
                List<String> legend =
                        order.stream().map(n -> n == 1 ? "" : n + " threads").toList();
                String svg = new DotPlot(
                                caption, Axis.linear("times faster than with one thread", values), legend, lines, 640)
                        .svg(Theme.PAGE);
                charts.add(new Chart(sources.get(s).name(), "", svg));
            }
        }
        return charts;
    }

    private static java.util.Optional<Integer> threads(Shown row) {
        try {
            return java.util.Optional.of(Integer.valueOf(row.param(Shown.THREADS)));
        } catch (NumberFormatException e) {
            return java.util.Optional.empty();
        }
    }

    /** An axis of categories. */
    static Axis categories(String label, List<String> names) {
        return new Axis(label, new CategoryScale(names));
    }
}
