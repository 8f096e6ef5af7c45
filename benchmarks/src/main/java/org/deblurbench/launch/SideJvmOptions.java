package org.deblurbench.launch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The options that keep a JVM quiet about the libraries of a backend, as far as it knows them: it may be an old one. */
public final class SideJvmOptions {
    private SideJvmOptions() {}

    /**
     * Tries them where that JVM is not this one.
     *
     * @param java its launcher
     * @return options that it starts with
     * @throws IOException if there is no such launcher
     * @throws InterruptedException if interrupted meanwhile
     */
    public static List<String> of(String java) throws IOException, InterruptedException {
        List<String> known = new ArrayList<>();
        for (String option : ChildJvm.options(java)) {
            if (java.equals(ChildJvm.thisJava())
                    || JvmTrial.complaint(java, List.of(option)).isEmpty()) {
                known.add(option);
            }
        }
        return known;
    }

    /**
     * The launcher of this JVM.
     *
     * @return its path
     */
    public static String thisJava() {
        return ChildJvm.thisJava();
    }
}
