package jdk.incubator.vector;

/** Signatures only: see package-info. */
public interface VectorSpecies<E> {
    int length();

    static <E> VectorSpecies<E> of(Class<E> elementType, VectorShape shape) {
        return null;
    }
}
