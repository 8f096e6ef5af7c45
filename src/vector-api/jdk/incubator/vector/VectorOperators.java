package jdk.incubator.vector;

/** Signatures only: see package-info. */
public abstract class VectorOperators {
    public interface Operator {}

    public interface Binary extends Operator {}

    public interface Associative extends Binary {}

    /** Not a constant to javac, so that it is read at run time. */
    public static final Associative ADD = null;
}
