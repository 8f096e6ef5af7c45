package org.deblurbench.hostile;

import org.deblurbench.backend.Backend;
import org.deblurbench.backend.BackendProvider;
import org.deblurbench.backend.BackendSettings;

/** A provider whose name is what is wrong with it. The tests that use one name it in a service file. */
abstract class NamedProvider implements BackendProvider {
    @Override
    public Backend<?> open(BackendSettings settings) {
        throw new UnsupportedOperationException("never opened");
    }

    /** There is none. */
    public static final class NoName extends NamedProvider {
        @Override
        public String name() {
            return null;
        }
    }

    /** Two lines, and what clears a terminal. */
    public static final class BinaryName extends NamedProvider {
        @Override
        public String name() {
            return "two\nlines\u001b[2J";
        }
    }

    /** That of a backend of the suite. */
    public static final class TakenName extends NamedProvider {
        @Override
        public String name() {
            return "ejml";
        }
    }

    /** It is not to be had. */
    public static final class ThrowingName extends NamedProvider {
        @Override
        public String name() {
            throw new IllegalStateException("no name\ntoday");
        }
    }
}
