package org.deblurbench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Dependencies point one way: each package may know those named here, and no other of this project. A new arrow is a
 * decision, made here.
 */
class PackagesTest {
    private static final String ROOT = "org.deblurbench";

    // The library, then what is built on it, the lowest first.
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            may("parallel"),
            may("blur"),
            may("roofline", "backend"),
            may("data", "blur"),
            may("backend", "parallel"),
            may("metric", "backend"),
            may("check", "backend"),
            may("method", "backend", "blur", "check", "data", "metric", "parallel"),
            may("plot"),
            may("stats"),
            may("record", "backend"),
            may("compare", "backend", "record", "stats"),
            may("text", "compare", "record", "stats"),
            // The page of the reproduction is among the compiled templates.
            may(
                    "html",
                    "reproduce",
                    "backend",
                    "blur",
                    "compare",
                    "data",
                    "method",
                    "metric",
                    "plot",
                    "record",
                    "stats",
                    "text"),
            may("judge", "check", "record"),
            may("fork", "backend", "blur", "check", "data", "judge", "method", "metric", "record"),
            may("launch", "backend", "fork", "record", "roofline"),
            may("benchmarks", "backend", "blur", "check", "data", "fork", "method", "metric", "record"),
            may("run", "backend", "blur", "data", "fork", "launch", "method", "record", "text"),
            may("duel", "compare", "data", "fork", "launch", "plot", "record", "run", "stats"),
            may(
                    "reproduce",
                    "backend",
                    "blur",
                    "check",
                    "data",
                    "fork",
                    "launch",
                    "method",
                    "metric",
                    "plot",
                    "record",
                    "run"),
            may(
                    "cli",
                    "backend",
                    "compare",
                    "duel",
                    "fork",
                    "html",
                    "launch",
                    "record",
                    "reproduce",
                    "roofline",
                    "run",
                    "text"));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private static Map.Entry<String, Set<String>> may(String from, String... known) {
        return Map.entry(from, Set.of(known));
    }

    /** The package below the root, or the empty string. */
    private static String top(String packageName) {
        return packageName.length() <= ROOT.length()
                ? ""
                : packageName.substring(ROOT.length() + 1).split("\\.", -1)[0];
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        for (JavaClass from : CLASSES) {
            Set<String> known = arrows.computeIfAbsent(top(from.getPackageName()), k -> new TreeSet<>());
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                    .filter(target -> target.getPackageName().startsWith(ROOT))
                    .map(target -> top(target.getPackageName()))
                    .filter(to -> !to.equals(top(from.getPackageName())))
                    .forEach(known::add);
        }
        return arrows;
    }

    @Test
    void everyPackageIsPlacedAndKnowsOnlyWhatItMay() {
        Map<String, Set<String>> arrows = arrows();
        arrows.remove("");

        assertThat(arrows.keySet())
                .as("packages")
                .containsAll(MAY_KNOW.keySet())
                .hasSameSizeAs(MAY_KNOW.keySet());
        arrows.forEach((from, known) ->
                assertThat(MAY_KNOW.get(from)).as("what %s may know", from).containsAll(known));
    }

    @Test
    void noArrowPointsBack() {
        Map<String, Set<String>> open = new TreeMap<>(MAY_KNOW);
        boolean progress = true;
        while (progress) {
            Set<String> done = open.entrySet().stream()
                    .filter(entry -> entry.getValue().stream().noneMatch(open::containsKey))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            progress = open.keySet().removeAll(done);
        }
        assertThat(open.keySet()).as("packages in a circle").isEmpty();
    }

    static String[] freeOfJmh() {
        return new String[] {
            "parallel",
            "blur",
            "roofline",
            "data",
            "backend",
            "metric",
            "check",
            "method",
            "plot",
            "stats",
            "record",
            "compare",
            "text",
            "html",
            "judge",
            "reproduce"
        };
    }

    @ParameterizedTest
    @MethodSource("freeOfJmh")
    void doesNotKnowJmh(String name) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openjdk.jmh..")
                .check(CLASSES);
    }

    @Test
    void methodsNameNoLibrary() {
        noClasses()
                .that()
                .resideInAnyPackage(ROOT + ".method..", ROOT + ".check..", ROOT + ".metric..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        ROOT + ".backend.ejml..",
                        ROOT + ".backend.ojalgo..",
                        ROOT + ".backend.jblas..",
                        ROOT + ".backend.openblas..",
                        ROOT + ".backend.vector..")
                .check(CLASSES);
    }

    @Test
    void ofTheRecordOnlyItsReadersAndWritersKnowJson() {
        assertThat(CLASSES.stream()
                        .filter(type -> top(type.getPackageName()).equals("record"))
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(
                                        d -> d.getTargetClass().getPackageName().startsWith("com.google.gson")))
                        .map(JavaClass::getSimpleName))
                .isSubsetOf(Arrays.asList("Json", "StatusWriter"));
    }
}
