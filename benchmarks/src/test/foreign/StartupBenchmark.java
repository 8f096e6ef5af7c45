package example.startup;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Single shot, in the style of frameworks that measure a cold start: one operation an iteration. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class StartupBenchmark {
    @Benchmark
    public Map<Integer, String> wire() {
        Map<Integer, String> beans = new TreeMap<>();
        for (int i = 0; i < 20_000; i++) {
            beans.put(i, "bean" + i);
        }
        return beans;
    }
}
