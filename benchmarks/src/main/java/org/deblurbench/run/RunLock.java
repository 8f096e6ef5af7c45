package org.deblurbench.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** JMH's own lock, held for a whole run: JMH would release it between rows, and two runs at once disturb each other. */
public final class RunLock implements AutoCloseable {
    private static final String IGNORE = "jmh.ignoreLock";

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, and has JMH not take it again.
     *
     * @throws UsageException if another run holds it
     */
    public static RunLock acquire() throws IOException {
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "jmh.lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UsageException("JMH's lock " + file + " cannot be opened: " + Errors.describe(e), e);
        }
        // As JMH does, so that another user can take the lock later.
        var unused = file.toFile().setWritable(true, false);
        if (!Boolean.getBoolean(IGNORE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new UsageException("another JMH run holds the lock, and two at once disturb each other; wait for"
                        + " it, or insist with java -Djmh.ignoreLock=true -jar benchmarks.jar");
            }
            System.setProperty(IGNORE, "true");
        }
        return new RunLock(channel);
    }

    @Override
    public void close() throws IOException {
        // Closing the channel releases the lock.
        channel.close();
    }
}
