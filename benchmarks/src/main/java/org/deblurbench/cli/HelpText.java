package org.deblurbench.cli;

import java.io.PrintStream;
import org.deblurbench.run.Parameter;
import org.deblurbench.run.SuiteOptions;

/** The help for a newcomer. */
final class HelpText {
    private static final String BEFORE = """
            Deblur Bench measures linear-algebra libraries on image deblurring, with JMH, and reports for every
            time the restoration error (MSPE) that it bought. A wrong answer is never shown as a time.

            Usage:
              java -jar benchmarks.jar [REGEXP...] [options]   measure the benchmarks whose names match
            """;

    private static final String EXAMPLES = """

            Examples:
              java -jar benchmarks.jar --profile quick
              java -jar benchmarks.jar RidgeRegressionBenchmark -p backend=ejml,openblas -p lambda=1e-6
              java -jar benchmarks.jar KernelBenchmark -p threads=1,2 -f 3 -rf json -rff kernels.json
              java -jar benchmarks.jar MlpBenchmark.train -p backend=openblas -p threads=2 -p precision=float
              java -jar benchmarks.jar RidgeRegressionBenchmark.fit --kernel disk:2.5 --noise 0.01
              java -jar benchmarks.jar --resume kernels.json
              java -cp benchmarks.jar:yours.jar org.deblurbench.Main -p backend=yours,openblas

            Parameters (-p name=value,value):
            """;

    private static final String AFTER = """

            JMH's own options (-f -i -wi -r -w -p -prof -rf -rff -o -jvmArgs ...) keep their meaning; -h lists them.
            Rows are measured one by one, each in JVMs of its own, and saved after each. A regexp that is the name
            of a subcommand is written with a dot (overhead.).

            Exit code: 0 all rows are ok or not possible here; 1 a row is wrong or failed; 2 bad input; 3 (compare, duel)
            a row is slower. Each subcommand has a --help of its own.
            """;

    private HelpText() {}

    static void print(PrintStream out) {
        out.print(BEFORE);
        for (Subcommand subcommand : Subcommand.values()) {
            subcommand.usage().forEach(line -> out.println("  java -jar benchmarks.jar " + line));
        }
        out.print(EXAMPLES);
        for (Parameter parameter : Parameter.values()) {
            out.printf("  %-13s%s%n", parameter.label(), parameter.help());
        }
        out.println();
        out.println("The suite's own options:");
        out.print(SuiteOptions.parser(new SuiteOptions()).getHelp().optionList());
        out.print(AFTER);
    }
}
