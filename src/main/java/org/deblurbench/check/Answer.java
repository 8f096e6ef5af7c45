package org.deblurbench.check;

import java.util.List;

/**
 * The elements of an answer, with the signs that they have for inputs that were never varied: equal from call to call, up
 * to rounding. An element can be spoilt before a call, to see that the call writes it.
 */
public interface Answer {
    /** An answer of which nothing can be compared from call to call. */
    Answer NONE = new Answer() {
        @Override
        public int size() {
            return 0;
        }

        @Override
        public double get(int k) {
            throw new IndexOutOfBoundsException(k);
        }

        @Override
        public void spoil(int k) {
            throw new IndexOutOfBoundsException(k);
        }

        @Override
        public double tolerance() {
            return 0;
        }
    };

    /**
     * How many elements there are.
     *
     * @return the same for all calls
     */
    int size();

    /**
     * An element. After a call it is read where it was spoilt before, without asking the backend: one that is asked may do
     * then what it has put off.
     *
     * @param k from 0 to {@code size() - 1}
     * @return its value, with the sign that it has for inputs that were never varied
     */
    double get(int k);

    /**
     * Overwrites an element with NaN.
     *
     * @param k from 0 to {@code size() - 1}
     */
    void spoil(int k);

    /**
     * What is wrong with the answer whatever its elements are.
     *
     * @return one line each; empty if nothing is
     */
    default List<String> complaints() {
        return List.of();
    }

    /**
     * How far an element may be from that of another call, in relation to the largest element: what rounding explains
     * where a backend does not add up in the same order every time.
     *
     * @return at least 0
     */
    double tolerance();
}
