package org.deblurbench.record;

import java.util.List;

/**
 * How JMH measured a row. What another version of JMH does not tell is null.
 *
 * @param jmhVersion of JMH
 * @param threads callers side by side ({@code -t})
 * @param forks JVMs
 * @param jvm the java executable
 * @param jvmArgs its options, as far as they make a difference between runs
 * @param jdkVersion such as {@code 17.0.15}
 * @param vmName such as {@code OpenJDK 64-Bit Server VM}
 * @param vmVersion such as {@code 17.0.15+6}
 * @param warmup such as {@code 3 x 1 s}
 * @param measurement such as {@code 5 x 1 s}
 */
public record JmhSetup(
        String jmhVersion,
        int threads,
        int forks,
        String jvm,
        List<String> jvmArgs,
        String jdkVersion,
        String vmName,
        String vmVersion,
        String warmup,
        String measurement) {
    /** Keeps an unmodifiable copy of {@code jvmArgs}. */
    public JmhSetup {
        jvmArgs = List.copyOf(jvmArgs);
    }
}
