package org.deblurbench.method.tuning;

/** Checks of arguments that several methods have in common. */
public final class Arguments {
    private Arguments() {}

    /**
     * Checks a regularisation parameter λ.
     *
     * @param lambda λ
     * @throws IllegalArgumentException unless it is positive and finite
     */
    public static void requireLambda(double lambda) {
        requirePositive("lambda", lambda);
    }

    /**
     * Checks a number.
     *
     * @param name what it is called in the message
     * @param value the number
     * @throws IllegalArgumentException unless it is positive and finite
     */
    public static void requirePositive(String name, double value) {
        if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be positive and finite");
        }
    }
}
