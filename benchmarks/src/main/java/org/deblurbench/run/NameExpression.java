package org.deblurbench.run;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Tries a regular expression on all names that it will be matched against: one may backtrack for ever. */
final class NameExpression {
    /** Looks at characters, over all names: millions of times what a sane expression needs, and a fraction of a second. */
    private static final int MOST_LOOKS = 20_000_000;

    private NameExpression() {}

    /**
     * Refuses what is no regular expression, or takes too long.
     *
     * @param expression as on the command line
     * @param names it will be matched against
     * @throws UsageException if it is refused
     */
    static void check(String expression, Collection<String> names) {
        try {
            Pattern pattern = Pattern.compile(expression);
            AtomicInteger looks = new AtomicInteger();
            names.forEach(name -> pattern.matcher(new Counted(name, looks)).find());
        } catch (PatternSyntaxException e) {
            throw new UsageException(
                    "'" + expression + "' is not a regular expression: " + e.getDescription()
                            + "; to mean the character itself, put a backslash before it",
                    e);
        } catch (TooManyLooksException | StackOverflowError e) {
            throw new UsageException(
                    "'" + expression + "' takes too long, or too much memory, to match the names of benchmarks;"
                            + " leave out repetitions inside repetitions, such as (a+)+",
                    e);
        }
    }

    private static final class TooManyLooksException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts how often it is looked at: the same on every machine, where a time would not be. */
    private record Counted(CharSequence text, AtomicInteger looks) implements CharSequence {
        @Override
        public char charAt(int index) {
            if (looks.incrementAndGet() > MOST_LOOKS) {
                throw new TooManyLooksException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
