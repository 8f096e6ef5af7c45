package org.deblurbench.duel;

import java.util.List;
import org.deblurbench.record.RowKey;

/**
 * A row that both sides have.
 *
 * @param key the row, under the name that it has in OLD
 * @param newBenchmark the benchmark's name in NEW
 * @param oldJvmOptions that the annotations of OLD and the selection ask for
 * @param newJvmOptions that those of NEW ask for
 * @param warmups that the annotations ask for, where an operation is not to be warmed up otherwise; -1 if they do not
 */
record DuelRow(RowKey key, String newBenchmark, List<String> oldJvmOptions, List<String> newJvmOptions, int warmups) {
    private static final String SINGLE_SHOT = "ss";

    /** A row that is called the same on both sides and asks for nothing. */
    static DuelRow of(RowKey key) {
        return new DuelRow(key, key.benchmark(), List.of(), List.of(), -1);
    }

    /** The plan as this row allows it: a single shot that is meant to be cold is not warmed up. */
    Plan adapted(Plan plan) {
        return key.mode().equals(SINGLE_SHOT) && warmups >= 0
                ? new Plan(warmups, plan.warmupNanos(), plan.iterations(), plan.nanos())
                : plan;
    }
}
