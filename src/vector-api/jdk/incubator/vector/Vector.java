package jdk.incubator.vector;

/** Signatures only: see package-info. */
public abstract class Vector<E> {}
