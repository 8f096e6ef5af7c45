package org.deblurbench.record;

/** What figures depend on beside the options. */
public enum Fact {
    /** The suite's version. */
    SUITE_VERSION("suiteVersion", "suite version"),
    /** A hash of all code on the class path. */
    BUILD("build", "build"),
    /** Name and version of the JVM. */
    JVM("jvm", "JVM"),
    /** Its name and the machine's architecture. */
    OPERATING_SYSTEM("operatingSystem", "operating system"),
    /** The processor's model. */
    PROCESSOR("processor", "processor"),
    /** How many the JVM sees. */
    CORES("cores", "cores"),
    /** The environment variable by which OpenBLAS's kernels are forced; absent if it is not set. */
    OPENBLAS_CORETYPE("openblasCoretype", "OPENBLAS_CORETYPE"),
    /** Where the images come from. */
    IMAGES("images", "images"),
    /** Of the unpacked image file. */
    IMAGES_SHA256("imagesSha256", "images SHA-256"),
    /** Height and width in pixels. */
    IMAGE_SIZE("imageSize", "image size"),
    /** How many images are for what. */
    SPLIT("split", "split (test, training, validation)"),
    /** What was done to the sharp images. */
    BLUR("blur", "blur"),
    /** The error of the test images when nothing restores them. */
    BLURRED_MSPE("blurredMspe", "MSPE of the blurred test images");

    private final String id;
    private final String label;

    Fact(String id, String label) {
        this.id = id;
        this.label = label;
    }

    /**
     * The name in files.
     *
     * @return one word
     */
    public String id() {
        return id;
    }

    /**
     * The name for readers, which was the name in files up to format 1.
     *
     * @return some words
     */
    public String label() {
        return label;
    }
}
