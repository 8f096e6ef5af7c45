package org.deblurbench.method.mlp;

class OjAlgoMlpTest extends MlpConformance {
    @Override
    String backend() {
        return "ojalgo";
    }
}
