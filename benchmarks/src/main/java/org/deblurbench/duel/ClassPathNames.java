package org.deblurbench.duel;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Other names for class paths, of any length: their entries' directories are linked to, and a link's name is as long as it has
 * to be. What stands beside a jar, as its manifest may expect, stands beside its other name, too. See {@link Draw} for why.
 */
final class ClassPathNames {
    private static final int LEAST_LINK = 8;

    /** File systems have names of 255 bytes. */
    private static final int MOST_LINK = 200;

    private final Path directory;
    private boolean linking = true;

    /**
     * Makes no link yet.
     *
     * @param directory where they will be
     */
    ClassPathNames(Path directory) {
        this.directory = directory;
    }

    /** The least length that every entry of these class paths can have. */
    int leastLength(List<Path> one, List<Path> other) {
        return Math.max(leastLength(one), leastLength(other));
    }

    private int leastLength(List<Path> entries) {
        return entries.stream()
                .mapToInt(entry -> lengthBesides(entry) + LEAST_LINK)
                .max()
                .orElse(0);
    }

    /** Of the directory here, the name in the directory there, and two separators. */
    private int lengthBesides(Path entry) {
        return directory.toString().length() + entry.getFileName().toString().length() + 2;
    }

    /**
     * A class path in other words.
     *
     * @param entries absolute
     * @param length of every entry
     * @return joined by the separator of this system; the entries as they are where this system makes no links
     */
    String of(List<Path> entries, int length) throws IOException {
        for (Path entry : entries) {
            link(entry, length);
        }
        return entries.stream()
                .map(entry -> (linking ? name(entry, length) : entry).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Path name(Path entry, int length) {
        return linkTo(entry, length).resolve(entry.getFileName());
    }

    /** The link to an entry's directory: its name begins with a hash, as there may be several of one length. */
    private Path linkTo(Path entry, int length) {
        String hash = String.format("%08x", entry.getParent().hashCode());
        int size = Math.max(LEAST_LINK, Math.min(MOST_LINK, length - lengthBesides(entry)));
        return directory.resolve(hash + "-".repeat(size - LEAST_LINK));
    }

    private void link(Path entry, int length) throws IOException {
        Path link = linkTo(entry, length);
        if (linking && !Files.isSymbolicLink(link)) {
            try {
                Files.createSymbolicLink(link, entry.getParent());
            } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
                // Windows wants a privilege for it. Names then have the lengths that they have.
                linking = false;
            }
        }
        if (linking && !Files.isSameFile(link, entry.getParent())) {
            throw new IOException(link + " leads to " + Files.readSymbolicLink(link) + ", not " + entry.getParent());
        }
    }
}
