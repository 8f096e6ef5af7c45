package org.deblurbench.duel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.deblurbench.run.UsageException;

/**
 * The state of a duel as lines of JSON: the header, then whatever happened, each appended when it is complete. The line that
 * a killed duel was writing is cut off when the duel is gone on with: its pair has not been counted, and is measured again.
 */
public final class DuelFile implements AutoCloseable {
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();

    private final FileChannel channel;
    private final DuelHeader header;
    private final List<DuelEntry> entries;

    private DuelFile(FileChannel channel, DuelHeader header, List<DuelEntry> entries) {
        this.channel = channel;
        this.header = header;
        this.entries = entries;
    }

    /**
     * Begins a file.
     *
     * @param file must not exist
     * @param header what the duel is about
     * @return open for appending
     * @throws IOException if it cannot be written
     */
    public static DuelFile create(Path file, DuelHeader header) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        DuelFile created = new DuelFile(channel, header, new ArrayList<>());
        created.write(GSON.toJson(header));
        return created;
    }

    /**
     * Goes on with a file.
     *
     * @param file of an interrupted duel
     * @return open for appending
     * @throws IOException if it cannot be read or written
     * @throws UsageException if it is no file of a duel
     */
    public static DuelFile resume(Path file) throws IOException {
        String whole = whole(file);
        Content content = parse(file, whole);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        channel.truncate(whole.getBytes(StandardCharsets.UTF_8).length);
        channel.position(channel.size());
        return new DuelFile(channel, content.header(), content.entries());
    }

    /** What a file says, in the order in which it happened. */
    record Content(DuelHeader header, List<DuelEntry> entries) {}

    /**
     * Reads a file, and leaves it as it is.
     *
     * @throws UsageException if it is no file of a duel
     */
    static Content read(Path file) throws IOException {
        return parse(file, whole(file));
    }

    /** Without the line that a killed duel was writing. */
    private static String whole(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    private static Content parse(Path file, String whole) {
        List<String> lines = whole.lines().toList();
        DuelHeader header;
        List<DuelEntry> entries = new ArrayList<>();
        try {
            header = lines.isEmpty() ? null : GSON.fromJson(lines.get(0), DuelHeader.class);
            if (header == null || !DuelHeader.FORMAT.equals(header.format())) {
                throw new UsageException(file + " is not the file of a duel, or of another version");
            }
            for (String line : lines.subList(1, lines.size())) {
                entries.add(GSON.fromJson(line, DuelEntry.class));
            }
        } catch (JsonParseException e) {
            throw new UsageException(file + " is not the file of a duel: " + e.getMessage(), e);
        }
        return new Content(header, entries);
    }

    /**
     * What the duel is about.
     *
     * @return as written when it began
     */
    public DuelHeader header() {
        return header;
    }

    /** What has happened so far. */
    List<DuelEntry> entries() {
        return List.copyOf(entries);
    }

    /** Appends, and comes back when it is on the disk. */
    void append(DuelEntry entry) throws IOException {
        write(GSON.toJson(entry));
        entries.add(entry);
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(line + "\n");
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
