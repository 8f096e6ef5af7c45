package org.deblurbench.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.deblurbench.backend.Precision;
import org.deblurbench.launch.Probe;
import org.deblurbench.record.RowKey;
import org.deblurbench.record.RunRow;
import org.deblurbench.record.Verdict;

/** Which rows can run here: each backend is tried once with each number of threads, before anything is measured. */
public final class Availability {
    private record Setting(String backend, int threads, Precision precision) {
        static Setting of(RowKey row) {
            return new Setting(
                    row.params().get("backend"),
                    Integer.parseInt(row.params().getOrDefault("threads", "1")),
                    Precision.of(row.params().getOrDefault("precision", Precision.DOUBLE.label())));
        }
    }

    private final Map<Setting, Probe.Availability> probed;

    private Availability(Map<Setting, Probe.Availability> probed) {
        this.probed = probed;
    }

    public static Availability of(List<RowKey> rows, JmhArguments jmh) throws IOException, InterruptedException {
        String java = jmh.options().getJvm().orElse(null);
        boolean byName = jmh.params().containsKey("backend");
        boolean precisionByName = jmh.params().containsKey("precision");
        Map<Setting, Probe.Availability> probed = new HashMap<>();
        List<Setting> settings = rows.stream()
                .filter(row -> row.params().containsKey("backend"))
                .map(Setting::of)
                .distinct()
                .toList();
        for (Setting setting : settings) {
            Probe.Availability found = probe(java, setting);
            if (byName && found.finding() == Probe.Finding.UNAVAILABLE) {
                throw new UsageException("backend " + setting.backend + " cannot be used here: " + found.reason());
            }
            if (byName && precisionByName && lacksPrecision(java, setting, found)) {
                throw new UsageException("-p precision=" + setting.precision.label() + ": " + found.reason()
                        + "; leave it out of -p backend, or use -p precision=double");
            }
            probed.put(setting, found);
        }
        return new Availability(probed);
    }

    /** Whether it is the precision that is not offered, and not the number of threads. */
    private static boolean lacksPrecision(String java, Setting setting, Probe.Availability found)
            throws IOException, InterruptedException {
        return setting.precision != Precision.DOUBLE
                && found.finding() == Probe.Finding.NOT_OFFERED
                && probe(java, new Setting(setting.backend, 1, setting.precision))
                                .finding()
                        == Probe.Finding.NOT_OFFERED;
    }

    private static Probe.Availability probe(String java, Setting setting) throws IOException, InterruptedException {
        return Probe.of(java, setting.backend, setting.threads, setting.precision);
    }

    /** The state of each row before the run: planned, or not run and why. */
    public List<RunRow> entries(List<RowKey> rows) {
        return rows.stream().map(this::entry).collect(Collectors.toList());
    }

    private RunRow entry(RowKey row) {
        return allows(row)
                ? RunRow.planned(row)
                : RunRow.withoutResult(
                        row, Verdict.NOT_RUN, probed.get(Setting.of(row)).reason());
    }

    /** Whether a row can run here. */
    boolean allows(RowKey row) {
        return !row.params().containsKey("backend")
                || probed.get(Setting.of(row)).finding() == Probe.Finding.AVAILABLE;
    }
}
