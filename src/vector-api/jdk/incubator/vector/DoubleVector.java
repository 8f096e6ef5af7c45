package jdk.incubator.vector;

/** Signatures only: see package-info. */
public abstract class DoubleVector extends Vector<Double> {
    public static native DoubleVector zero(VectorSpecies<Double> species);

    public static native DoubleVector broadcast(VectorSpecies<Double> species, double e);

    public static native DoubleVector fromArray(VectorSpecies<Double> species, double[] a, int offset);

    public final native void intoArray(double[] a, int offset);

    public final native DoubleVector add(Vector<Double> v);

    public final native DoubleVector sub(Vector<Double> v);

    public final native DoubleVector mul(Vector<Double> v);

    public final native DoubleVector mul(double e);

    public final native DoubleVector div(Vector<Double> v);

    public final native DoubleVector fma(Vector<Double> b, Vector<Double> c);

    public abstract double reduceLanes(VectorOperators.Associative op);
}
