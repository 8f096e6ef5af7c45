package org.deblurbench.run;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.deblurbench.fork.InProfile;
import org.deblurbench.launch.Sizing;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * How much is measured, and for how long, unless JMH's own options say otherwise. Which benchmarks belong to a profile,
 * they say themselves by {@link InProfile}.
 */
public enum Profile {
    /** Every method on every backend, once: a first look. */
    QUICK(new Sizing(1, 1, TimeValue.milliseconds(300), 2, TimeValue.milliseconds(300), TimeValue.minutes(2))),
    /** Methods and kernels, long enough to compare backends that are not close. */
    DEFAULT(new Sizing(1, 2, TimeValue.milliseconds(500), 3, TimeValue.seconds(1), TimeValue.minutes(5))),
    /** Everything, with the forks that an interval needs. */
    FULL(new Sizing(5, 3, TimeValue.seconds(1), 5, TimeValue.seconds(1), TimeValue.minutes(10)));

    // A record of values that JMH does not call immutable, but that are.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Sizing sizing;

    Profile(Sizing sizing) {
        this.sizing = sizing;
    }

    /**
     * The profile of a name.
     *
     * @param name as on the command line
     * @return the profile
     * @throws UsageException if there is none
     */
    public static Profile named(String name) {
        return Arrays.stream(values())
                .filter(profile -> profile.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("unknown profile '" + name + "'; "
                        + Nearest.to(
                                name,
                                Arrays.stream(values()).map(Profile::label).toList())));
    }

    /**
     * The name on the command line.
     *
     * @return in lower case
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The defaults of JMH's options.
     *
     * @return how long a row is measured
     */
    public Sizing sizing() {
        return sizing;
    }

    /**
     * Whether a benchmark runs when the command line names none.
     *
     * @param benchmark any on the class path
     * @return true for all in {@link #FULL}
     */
    public boolean has(BenchmarkListEntry benchmark) {
        return this == FULL || marks(benchmark).findAny().isPresent();
    }

    /**
     * Values of parameters in place of the benchmarks' own.
     *
     * @param benchmarks that run
     * @return values by class and parameter, as in {@code MlpBenchmark.epochs}
     */
    public Map<String, List<String>> params(Collection<BenchmarkListEntry> benchmarks) {
        Map<String, List<String>> params = new TreeMap<>();
        for (BenchmarkListEntry benchmark : benchmarks) {
            String type = benchmark.getUserClassQName();
            String className = type.substring(type.lastIndexOf('.') + 1);
            marks(benchmark).flatMap(mark -> Stream.of(mark.params())).forEach(param -> {
                String[] setting = param.split("=", 2);
                params.put(className + "." + setting[0], List.of(setting[1].split(",", -1)));
            });
        }
        return params;
    }

    private Stream<InProfile> marks(BenchmarkListEntry benchmark) {
        String name = benchmark.getUsername();
        String method = name.substring(name.lastIndexOf('.') + 1);
        try {
            return Arrays.stream(Class.forName(benchmark.getUserClassQName(), false, Profile.class.getClassLoader())
                            .getMethods())
                    .filter(m -> m.getName().equals(method))
                    .flatMap(m -> Stream.of(m.getAnnotationsByType(InProfile.class)))
                    .filter(mark -> mark.value().equals(label()));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("JMH lists a benchmark whose class is not there: " + name, e);
        }
    }
}
