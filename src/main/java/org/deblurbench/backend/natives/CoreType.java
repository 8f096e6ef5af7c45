package org.deblurbench.backend.natives;

import java.util.List;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.javacpp.PointerPointer;

/**
 * Which kernels an OpenBLAS chose when it was loaded. Neither bytedeco nor jblas gives access to
 * {@code openblas_get_corename}; this reads what that function reads: the exported variable {@code gotoblas} points
 * to the table of the chosen core, which is exported as {@code gotoblas_CORE}.
 */
public final class CoreType {
    private static final String UNKNOWN = "unknown";

    /** The cores of OpenBLAS up to 0.3.31 with {@code DYNAMIC_ARCH} on x86-64 and 64-bit ARM. */
    private static final List<String> NAMES = List.of(
            // x86-64
            "PRESCOTT",
            "CORE2",
            "PENRYN",
            "DUNNINGTON",
            "ATOM",
            "NANO",
            "NEHALEM",
            "OPTERON",
            "OPTERON_SSE3",
            "BARCELONA",
            "BOBCAT",
            "BULLDOZER",
            "PILEDRIVER",
            "STEAMROLLER",
            "EXCAVATOR",
            "SANDYBRIDGE",
            "HASWELL",
            "ZEN",
            "SKYLAKEX",
            "COOPERLAKE",
            "SAPPHIRERAPIDS",
            // 64-bit ARM
            "ARMV8",
            "ARMV8SVE",
            "ARMV9SME",
            "CORTEXA53",
            "CORTEXA55",
            "CORTEXA57",
            "CORTEXA72",
            "CORTEXA73",
            "FALKOR",
            "THUNDERX",
            "THUNDERX2T99",
            "THUNDERX3T110",
            "TSV110",
            "EMAG8180",
            "NEOVERSEN1",
            "NEOVERSEN2",
            "NEOVERSEV1",
            "A64FX",
            "VORTEX",
            "VORTEXM4");

    /** Whether a process's first OpenBLAS has been asked. */
    private static boolean asked;

    private CoreType() {}

    /**
     * The core of the OpenBLAS that was just loaded. To be called once for each: symbols are looked up in the whole
     * process, so that only the first one's are certain.
     *
     * @return OpenBLAS's name for the core, or {@code "unknown"}, also where the library does not export it
     */
    public static synchronized String ofJustLoaded() {
        if (asked) {
            return UNKNOWN + " (not the first OpenBLAS in this process)";
        }
        asked = true;
        try {
            return read();
        } catch (LinkageError e) {
            return UNKNOWN + " (" + NativeLibraries.inOneLine(e) + ")";
        }
    }

    private static String read() {
        Pointer variable = Loader.addressof("gotoblas");
        if (variable == null) {
            return UNKNOWN;
        }
        Pointer chosen = new PointerPointer<Pointer>(variable).get(Pointer.class, 0);
        for (String name : NAMES) {
            Pointer table = Loader.addressof("gotoblas_" + name);
            if (table != null && table.equals(chosen)) {
                return name;
            }
        }
        return UNKNOWN;
    }
}
