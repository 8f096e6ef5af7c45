package org.deblurbench.backend.vector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sizes of a core's caches in bytes.
 *
 * @param first of the first-level data cache
 * @param second of the second-level cache
 * @param source where they are from
 */
record Caches(int first, int second, String source) {
    /** Where Linux describes them. */
    static final Path LINUX = Path.of("/sys/devices/system/cpu/cpu0/cache");

    /** What about every processor has since 2015. */
    private static final Caches DEFAULT = new Caches(32 << 10, 256 << 10, "assumed");

    /** As Linux describes them in a directory; where it does not, the least that is common. */
    static Caches of(Path directory) {
        try {
            int first = 0;
            int second = 0;
            for (int index = 0; Files.exists(directory.resolve("index" + index)); index++) {
                Path cache = directory.resolve("index" + index);
                String level = read(cache.resolve("level"));
                String type = read(cache.resolve("type"));
                // Higher levels are shared by many cores; how much is ours nobody says.
                if (level.equals("1") && type.equals("Data")) {
                    first = bytes(read(cache.resolve("size")));
                } else if (level.equals("2")) {
                    second = bytes(read(cache.resolve("size")));
                }
            }
            return first > 0 && second >= first ? new Caches(first, second, "as Linux says") : DEFAULT;
        } catch (IOException | NumberFormatException e) {
            return DEFAULT;
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    /** Reads "48K". */
    private static int bytes(String size) {
        if (!size.endsWith("K")) {
            throw new NumberFormatException(size);
        }
        return Math.multiplyExact(Integer.parseInt(size.substring(0, size.length() - 1)), 1 << 10);
    }

    @Override
    public String toString() {
        return (first >> 10) + " KiB and " + (second >> 10) + " KiB, " + source;
    }
}
