package jdk.incubator.vector;

/** Signatures only: see package-info. */
public abstract class FloatVector extends Vector<Float> {
    public static native FloatVector zero(VectorSpecies<Float> species);

    public static native FloatVector broadcast(VectorSpecies<Float> species, float e);

    public static native FloatVector fromArray(VectorSpecies<Float> species, float[] a, int offset);

    public final native void intoArray(float[] a, int offset);

    public final native FloatVector add(Vector<Float> v);

    public final native FloatVector sub(Vector<Float> v);

    public final native FloatVector mul(Vector<Float> v);

    public final native FloatVector mul(float e);

    public final native FloatVector fma(Vector<Float> b, Vector<Float> c);

    public abstract float reduceLanes(VectorOperators.Associative op);
}
