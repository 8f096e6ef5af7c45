package org.deblurbench.data;

import java.util.Locale;
import java.util.Map;

/** Guesses from its first bytes what a file is, to tell a user who gave the wrong one. */
final class FileSignature {
    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("89504e47", "a PNG picture"),
            Map.entry("ffd8ff", "a JPEG picture"),
            Map.entry("47494638", "a GIF picture"),
            Map.entry("424d", "a BMP picture"),
            Map.entry("504b0304", "a ZIP archive (unpack it first)"),
            Map.entry("425a68", "bzip2 data (unpack it first)"),
            Map.entry("fd377a58", "xz data (unpack it first)"),
            Map.entry("28b52ffd", "Zstandard data (unpack it first)"),
            Map.entry("1f8b", "gzip data inside gzip (unpack it once)"),
            Map.entry("934e554d", "a NumPy array"),
            Map.entry("3c21", "an HTML page (did the download fail?)"),
            Map.entry("3c68746d", "an HTML page (did the download fail?)"),
            Map.entry("03080000", "one with its bytes in the wrong order"));

    private FileSignature() {}

    static boolean isGzip(byte[] start) {
        return start.length >= 2 && start[0] == 0x1f && start[1] == (byte) 0x8b;
    }

    /**
     * Names the kind of file.
     *
     * @param start the first bytes, at least four
     * @return a noun with its article
     */
    static String describe(byte[] start) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Integer.BYTES; i++) {
            hex.append(String.format(Locale.ROOT, "%02x", start[i]));
        }
        if (start[0] == 0 && start[1] == 0) {
            String idx = idx(start[2], start[3] & 0xFF);
            if (idx != null) {
                return idx + " (magic number 0x" + hex + ")";
            }
        }
        for (int digits = hex.length(); digits >= 4; digits -= 2) {
            String name = KNOWN.get(hex.substring(0, digits));
            if (name != null) {
                return name;
            }
        }
        return "something else, which starts with 0x" + hex;
    }

    private static String idx(byte type, int dimensions) {
        String element = switch (type) {
            case 0x08 -> "unsigned bytes";
            case 0x09 -> "signed bytes";
            case 0x0B -> "16-bit integers";
            case 0x0C -> "32-bit integers";
            case 0x0D -> "floats";
            case 0x0E -> "doubles";
            default -> null;
        };
        if (element == null) {
            return null;
        }
        return type == 0x08 && dimensions == 1
                ? "an IDX file of labels"
                : "an IDX file of " + element + " in " + dimensions + " dimension" + (dimensions == 1 ? "" : "s");
    }
}
