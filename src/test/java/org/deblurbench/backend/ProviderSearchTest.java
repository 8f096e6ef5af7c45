package org.deblurbench.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ServiceLoader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Providers that cannot be used: one problem each, and no harm to the one after them. */
class ProviderSearchTest {
    @TempDir
    Path plugin;

    private URLClassLoader loader;

    @BeforeEach
    void openLoader() throws IOException {
        loader = new URLClassLoader(new URL[] {plugin.toUri().toURL()}, new WithoutServices());
    }

    @AfterEach
    void closeLoader() throws IOException {
        loader.close();
    }

    /** The classes of the tests, without the service file of the backends here. */
    private static final class WithoutServices extends ClassLoader {
        WithoutServices() {
            super(ProviderSearchTest.class.getClassLoader());
        }

        @Override
        public java.util.Enumeration<URL> getResources(String name) {
            return java.util.Collections.emptyEnumeration();
        }
    }

    /** A provider with any name. */
    abstract static class Named implements BackendProvider {
        @Override
        public Backend<?> open(BackendSettings settings) {
            throw new UnsupportedOperationException();
        }
    }

    /** Nothing is wrong with it. */
    public static final class Good extends Named {
        @Override
        public String name() {
            return "good";
        }
    }

    /** Has the name of another. */
    public static final class AlsoGood extends Named {
        @Override
        public String name() {
            return "good";
        }
    }

    /** Has no name. */
    public static final class NullName extends Named {
        @Override
        public String name() {
            return null;
        }
    }

    /** Has an empty name. */
    public static final class EmptyName extends Named {
        @Override
        public String name() {
            return "";
        }
    }

    /** Has a name of two lines. */
    public static final class LineBreakName extends Named {
        @Override
        public String name() {
            return "two\nlines";
        }
    }

    /** Has a name that would clear a terminal. */
    public static final class ControlName extends Named {
        @Override
        public String name() {
            return "\u001b[2J\u0007";
        }
    }

    /** Does not know its name. */
    public static final class ThrowingName extends Named {
        @Override
        public String name() {
            throw new IllegalStateException("no name today");
        }
    }

    /** Cannot be created. */
    public static final class ThrowingConstructor extends Named {
        public ThrowingConstructor() {
            throw new IllegalStateException("not created");
        }

        @Override
        public String name() {
            return "never";
        }
    }

    /** Cannot be initialised. */
    public static final class ThrowingInitialiser extends Named {
        static final int FAILS = Integer.parseInt("not initialised");

        @Override
        public String name() {
            return "never";
        }
    }

    /** No constructor that a loader could call. */
    public static final class NeedsArguments extends Named {
        private final String name;

        public NeedsArguments(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }
    }

    private ProviderSearch search(String... entries) throws IOException {
        Path services = Files.createDirectories(plugin.resolve("META-INF/services"));
        Files.write(services.resolve(BackendProvider.class.getName()), Arrays.asList(entries));
        return ProviderSearch.in(ServiceLoader.load(BackendProvider.class, loader));
    }

    private static String named(String simpleName) {
        return ProviderSearchTest.class.getName() + "$" + simpleName;
    }

    private void assertLeftOut(String entry, String... expected) throws IOException {
        ProviderSearch found = search(entry, named("Good"));
        assertThat(found.problems).singleElement().asString().contains(expected).contains("class path");
        assertThat(found.byName).containsOnlyKeys("good");
    }

    @Test
    void findsWhatIsGood() throws IOException {
        ProviderSearch found = search(named("Good"));
        assertThat(found.problems).isEmpty();
        assertThat(found.byName).containsOnlyKeys("good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NullName", "EmptyName", "LineBreakName", "ControlName", "ThrowingName"})
    void leavesOutWhatHasNoProperName(String provider) throws IOException {
        assertLeftOut(named(provider), provider, "name", "lower-case letters");
    }

    @Test
    void quotesTheNameOrWhatWasThrown() throws IOException {
        assertLeftOut(named("EmptyName"), "''");
        assertLeftOut(named("NullName"), "null");
        assertLeftOut(named("ThrowingName"), "no name today");
    }

    @Test
    void leavesOutWhatCannotBeCreated() throws IOException {
        assertLeftOut(named("ThrowingConstructor"), "not created");
        assertLeftOut(named("ThrowingInitialiser"), "not initialised");
        assertLeftOut(named("NeedsArguments"), "NeedsArguments");
    }

    @Test
    void leavesOutWhatIsNotThereOrNoProvider() throws IOException {
        assertLeftOut("yours.Missing", "yours.Missing");
        assertLeftOut(ProviderSearchTest.class.getName(), "ProviderSearchTest", "not a subtype");
    }

    @Test
    void leavesOutAServiceFileThatIsNone() throws IOException {
        ProviderSearch found = search("no class name", named("Good"));
        assertThat(found.problems).singleElement().asString().contains("BackendProvider:1: Illegal");
        assertThat(found.byName).isEmpty();
    }

    @Test
    void leavesOutClassFilesThatCannotBeRead() throws IOException {
        byte[] classFile = classFile("Good");
        byte[] tooNew = classFile.clone();
        tooNew[6] = 0x7f;
        Path directory = Files.createDirectories(plugin.resolve("broken"));
        Files.write(directory.resolve("TooNew.class"), tooNew);
        Files.write(directory.resolve("Truncated.class"), Arrays.copyOf(classFile, classFile.length / 2));
        Files.write(directory.resolve("Empty.class"), new byte[0]);
        Files.writeString(directory.resolve("Text.class"), "no class file at all");
        Files.write(directory.resolve("OtherName.class"), classFile);
        for (String name : new String[] {"TooNew", "Truncated", "Empty", "Text", "OtherName"}) {
            assertLeftOut("broken." + name, "cannot be read");
        }
    }

    @Test
    void leavesOutBothOfOneName() throws IOException {
        ProviderSearch found = search(named("AlsoGood"), named("Good"));
        assertThat(found.byName).isEmpty();
        assertThat(found.problems)
                .singleElement()
                .asString()
                .contains("two backends are named 'good'", "$AlsoGood and ", "$Good;");
    }

    @Test
    void countsTheProblemsOfSeveral() throws IOException {
        ProviderSearch found = search(named("NullName"), "yours.Missing", "yours.MissingToo", named("Good"));
        assertThat(found.problems).hasSize(3);
        assertThat(found.byName).containsOnlyKeys("good");
    }

    private static byte[] classFile(String simpleName) throws IOException {
        try (InputStream in =
                ProviderSearchTest.class.getResourceAsStream("ProviderSearchTest$" + simpleName + ".class")) {
            return in.readAllBytes();
        }
    }
}
