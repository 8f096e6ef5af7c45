package org.deblurbench.duel;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.stat.StatUtils;
import org.deblurbench.duel.pacer.Strings;
import org.deblurbench.duel.pacer.Wire;
import org.deblurbench.record.RowKey;

/** A JVM of one side that measures one row, an iteration at a time, when it is told to. */
final class Contestant implements AutoCloseable {
    private final SideJvm jvm;
    private final Path report;
    private final long started = System.nanoTime();
    private final List<Double> scores = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();
    private final List<Long> warmUps = new ArrayList<>();
    private String unit = "";
    private double connectSeconds;
    private double startSeconds;

    Contestant(SideJvm jvm, Path report) {
        this.jvm = jvm;
        this.report = report;
    }

    /**
     * Has it set up and warm up, and does not wait for that.
     *
     * @param filler see {@link Draw}
     */
    void order(RowKey row, String benchmark, List<String> jmhArguments, Plan plan, int filler)
            throws IOException, SideFailure {
        jvm.connect();
        connectSeconds = (System.nanoTime() - started) / 1e9;
        DataOutputStream out = jvm.out();
        out.writeByte(Wire.RUN);
        out.writeInt(filler);
        Strings.writeAll(out, jmhArguments);
        Strings.write(out, benchmark);
        Strings.write(out, row.mode());
        out.writeInt(plan.warmups());
        out.writeLong(plan.warmupNanos());
        out.writeInt(plan.iterations());
        out.writeLong(plan.nanos());
        out.writeInt(row.params().size());
        for (Map.Entry<String, String> param : row.params().entrySet()) {
            Strings.write(out, param.getKey());
            Strings.write(out, param.getValue());
        }
        out.flush();
    }

    /** Waits until it could begin its next measured iteration. */
    void awaitReady() throws IOException, SideFailure {
        byte word = next();
        while (word == Wire.SCORE) {
            readScore();
            word = next();
        }
        expect(Wire.READY, word);
        if (startSeconds == 0) {
            startSeconds = (System.nanoTime() - started) / 1e9;
        }
    }

    /** Lets it begin. */
    void go() throws IOException, SideFailure {
        try {
            jvm.out().writeByte(Wire.GO);
            jvm.out().flush();
        } catch (IOException e) {
            throw jvm.ended();
        }
    }

    /** Waits until the iteration is over. */
    void awaitScore() throws IOException, SideFailure {
        expect(Wire.SCORE, next());
        readScore();
    }

    /** Waits until it has done all, and looks at what it has to say of its answer. */
    Sample awaitEnd() throws IOException, SideFailure {
        expect(Wire.END, next());
        if (scores.stream().anyMatch(score -> !(score > 0) || Double.isInfinite(score))) {
            throw jvm.failure("an iteration has the score " + scores);
        }
        return SideReport.sample(report, List.copyOf(scores), unit, median(bytes));
    }

    /** What a failure was about: the side's own report says it better than an exception. */
    SideReport.Judged judged() throws IOException {
        return SideReport.worst(report);
    }

    /**
     * What the least of the measured iterations took beyond its operations, which are as many as fill its time.
     *
     * @param iteration least time of one
     * @param operation time of one
     */
    double overheadSeconds(double iteration, double operation) {
        double least = nanos.stream().mapToLong(Long::longValue).min().orElse(0) / 1e9;
        return Math.max(0, least - Math.ceil(iteration / operation) * operation);
    }

    /** From the start of the JVM until it called. */
    double connectSeconds() {
        return connectSeconds;
    }

    /** Of all warm-up iterations, if each had been as long as the shortest: JMH sets benchmarks up within the first. */
    double warmUpSeconds() {
        return warmUps.size()
                * warmUps.stream().mapToLong(Long::longValue).min().orElse(0)
                / 1e9;
    }

    /** Of all measured iterations, without what comes after the last call. */
    double measuredSeconds() {
        return nanos.stream().mapToLong(Long::longValue).sum() / 1e9 - endSeconds();
    }

    /** Judging and tear-down: what the last iteration takes beyond the shortest, for JMH has them within it. */
    double endSeconds() {
        int last = nanos.size() - 1;
        return last < 1 ? 0 : (nanos.get(last) - Collections.min(nanos)) / 1e9;
    }

    /** From the start of the JVM to its first measured iteration. */
    double startSeconds() {
        return startSeconds;
    }

    private byte next() throws IOException, SideFailure {
        byte word = jvm.next();
        if (word == Wire.FAILED) {
            throw failure();
        }
        return word;
    }

    private SideFailure failure() throws IOException {
        try {
            return jvm.failure(Strings.read(jvm.in()));
        } catch (IOException e) {
            return jvm.ended();
        }
    }

    private void expect(byte expected, byte found) throws SideFailure {
        if (expected != found) {
            throw jvm.failure("says '" + (char) found + "' where '" + (char) expected + "' should be");
        }
    }

    private void readScore() throws IOException, SideFailure {
        try {
            readFigures();
        } catch (IOException e) {
            throw jvm.ended();
        }
    }

    private void readFigures() throws IOException {
        boolean measured = jvm.in().readBoolean();
        double score = jvm.in().readDouble();
        unit = jvm.in().readUTF();
        double allocated = jvm.in().readDouble();
        long took = jvm.in().readLong();
        if (measured) {
            scores.add(score);
            bytes.add(allocated);
            nanos.add(took);
        } else {
            warmUps.add(took);
        }
    }

    private static Double median(List<Double> values) {
        if (values.isEmpty() || values.contains(Double.NaN)) {
            return null;
        }
        return StatUtils.percentile(
                values.stream().mapToDouble(Double::doubleValue).toArray(), 50);
    }

    @Override
    public void close() throws IOException {
        jvm.close();
    }
}
