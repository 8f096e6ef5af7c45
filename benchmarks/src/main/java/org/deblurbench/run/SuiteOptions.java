package org.deblurbench.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.deblurbench.blur.Convolution;
import org.deblurbench.data.IdxImages;
import org.deblurbench.data.ImageFileException;
import org.deblurbench.data.Split;
import org.deblurbench.fork.ImageSource;
import org.deblurbench.launch.PeakFile;
import org.deblurbench.record.Environment;
import org.deblurbench.record.Fact;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;

/** The suite's own options. All have two hyphens, so that they cannot be taken for JMH's, which pass through. */
@Command(name = "java -jar benchmarks.jar", sortOptions = false, usageHelpWidth = 100)
public final class SuiteOptions {
    @Option(
            names = "--profile",
            paramLabel = "NAME",
            defaultValue = "default",
            description = {
                "How much and how long: quick (all methods, under 3 minutes), default (with the kernels, under 15),"
                        + " full (everything, 5 forks: hours). JMH's -f -wi -i -w -r -to override it."
            })
    public String profile;

    @Option(
            names = "--images",
            paramLabel = "FILE",
            description = "Images to deblur instead of the embedded MNIST: an IDX image file, plain or gzipped.")
    Path images;

    @Option(
            names = "--split",
            paramLabel = "TEST,TRAINING,VALIDATION",
            description = "How many images for each purpose, in file order (default: 1000,2000,1000).")
    String split;

    @Option(
            names = "--kernel",
            paramLabel = "KERNEL",
            description = "What blurs the images: gaussian:SIZE:SIGMA, disk:RADIUS or motion:LENGTH:DEGREES"
                    + " (default: gaussian:5:3).")
    String kernel;

    @Option(
            names = "--noise",
            paramLabel = "NOISE",
            description = "What comes after the blur, joined by +: the sigma of Gaussian noise, saturate, jpeg:QUALITY,"
                    + " 8bit; as in 0.01+saturate (default: 0, none).")
    String noise;

    @Option(
            names = "--log",
            paramLabel = "FILE",
            description = "Where JMH's own output goes, iteration by iteration: a file, or - for the terminal, as does"
                    + " -v EXTRA (default: NAME.log beside the results NAME.json).")
    String log;

    @Option(
            names = "--peak",
            paramLabel = "FILE",
            description = "Show rates as per cent of this machine's peak, from: backends --measure --output FILE.")
    Path peak;

    @Option(names = "--overwrite", description = "Replace results files that exist. Without it they are never touched.")
    boolean overwrite;

    @Option(
            names = "--resume",
            paramLabel = "FILE",
            description = "Go on with an interrupted run: measure only the rows that its results file lacks.")
    public Path resume;

    @Option(
            names = "--retry-failed",
            description = "With --resume: measure rows that failed or were wrong once more, too.")
    boolean retryFailed;

    @Option(names = "--help", usageHelp = true, description = "Show this help. JMH's own options: -h")
    public boolean help;

    @Option(names = "--version", description = "Show the version.")
    public boolean version;

    /** What is left: JMH's command line. */
    @Unmatched
    public List<String> jmh = new ArrayList<>();

    /** The options, or else the system properties of the same meaning, or else the embedded images. */
    public ImageSource imageSource() {
        try {
            ImageSource properties = ImageSource.ofProperties();
            return new ImageSource(
                    images == null ? properties.file() : images,
                    split == null ? properties.split() : Split.parse(split),
                    properties.degradation().with(kernel, noise));
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    /**
     * The kernel and the noise of the whole run, for benchmarks that have them as parameters.
     *
     * @param jmh which must not say the same again
     * @return by parameter; empty if none is given
     */
    public Map<String, String> degradation(JmhArguments jmh) {
        Map<String, String> given = new TreeMap<>();
        if (kernel != null) {
            given.put("kernel", kernel);
        }
        if (noise != null) {
            given.put("noise", noise);
        }
        for (String name : given.keySet()) {
            if (jmh.params().containsKey(name)) {
                throw new UsageException("--" + name + " and -p " + name + " are both given; leave one out");
            }
        }
        return given;
    }

    /** Reads the images, and refuses what the methods cannot work on. */
    public IdxImages read(ImageSource source) {
        try {
            IdxImages read = source.read();
            if (read.count() < source.split().total()) {
                throw new UsageException(read.source() + " has " + read.count() + " images, but the split "
                        + source.split() + " needs " + source.split().total() + "; give a smaller one with --split");
            }
            new Convolution(source.degradation().kernel(), read.height(), read.width());
            return read;
        } catch (IllegalArgumentException e) {
            throw new UsageException(e.getMessage(), e);
        } catch (ImageFileException e) {
            throw new UsageException(e.getMessage(), e);
        }
    }

    /**
     * The peak that rates are compared with.
     *
     * @param here the machine
     * @return empty if no file is named
     * @throws UsageException if it cannot be read, or is of another processor
     */
    Optional<PeakFile> peak(Environment here) {
        if (peak == null) {
            return Optional.empty();
        }
        try {
            PeakFile read = PeakFile.read(peak);
            if (!read.processor().equals(here.get(Fact.PROCESSOR))) {
                throw new UsageException("--peak " + peak + ": is the peak of another processor, " + read.processor()
                        + "; measure this one with: backends --measure --output FILE");
            }
            return Optional.of(read);
        } catch (IOException e) {
            throw new UsageException("--peak " + Errors.describe(e), e);
        }
    }

    public static CommandLine parser(SuiteOptions options) {
        CommandLine parser = new CommandLine(options);
        // JMH's options have one hyphen and several letters (-prof, -rff): they are not clusters of short ones.
        parser.setPosixClusteredShortOptionsAllowed(false);
        return parser;
    }

    public static SuiteOptions parse(List<String> arguments) {
        SuiteOptions options = new SuiteOptions();
        try {
            parser(options).parseArgs(arguments.toArray(String[]::new));
        } catch (CommandLine.ParameterException e) {
            throw new UsageException(e.getMessage() + " (see --help)", e);
        }
        if (options.retryFailed && options.resume == null) {
            throw new UsageException("--retry-failed needs the run to go on with; add --resume FILE");
        }
        for (String argument : options.jmh) {
            if (argument.startsWith("--")) {
                List<String> own = parser(new SuiteOptions()).getCommandSpec().options().stream()
                        .map(o -> o.longestName())
                        .toList();
                throw new UsageException("unknown option " + argument + "; " + Nearest.to(argument, own));
            }
        }
        return options;
    }
}
