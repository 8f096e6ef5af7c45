package example.queue;

import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Throughput, in the style of libraries of concurrent collections: larger is better. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class QueueBenchmark {
    @Param({"array", "linked"})
    String kind;

    @Param("1024")
    int capacity;

    private Queue<Integer> queue;

    @Setup
    public void fill() {
        queue = kind.equals("array") ? new ArrayBlockingQueue<>(capacity) : new ConcurrentLinkedQueue<>();
        queue.add(1);
    }

    @Benchmark
    public Integer pollAndOffer() {
        Integer value = queue.poll();
        queue.offer(value);
        return value;
    }
}
