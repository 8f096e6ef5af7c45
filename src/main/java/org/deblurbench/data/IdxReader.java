package org.deblurbench.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads one {@linkplain IdxImages IDX image file}, and explains what is wrong with it if it cannot. */
final class IdxReader {
    private static final int HEADER_BYTES = 16;
    private static final int MAGIC = 0x00000803;
    private static final int FIRST_CHUNK = 1 << 16;
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final String source;
    private long found;
    private String size = "";

    private IdxReader(String source) {
        this.source = source;
    }

    /** Where the bytes come from. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * Opens, reads and closes a file.
     *
     * @param source the name for messages
     * @param opener opens the file
     * @return its images
     * @throws ImageFileException for whatever goes wrong
     */
    static IdxImages read(String source, Opener opener) throws ImageFileException {
        IdxReader reader = new IdxReader(source);
        try (InputStream file = opener.open()) {
            return reader.parse(unpacked(file));
        } catch (NoSuchFileException e) {
            throw new ImageFileException(source, "no such file; check the path", e);
        } catch (AccessDeniedException e) {
            throw new ImageFileException(source, "permission denied; make the file readable for you", e);
        } catch (ZipException e) {
            throw new ImageFileException(
                    source, "its gzip data is damaged (" + e.getMessage() + "); fetch the file again", e);
        } catch (EOFException e) {
            throw new ImageFileException(
                    source,
                    "its gzip data is cut short: it ends after " + reader.found + " unpacked bytes" + reader.size
                            + "; fetch the file again",
                    e);
        } catch (IOException e) {
            throw new ImageFileException(
                    source, "cannot be read (" + e.getMessage() + "); check the file and its disk", e);
        }
    }

    private static InputStream unpacked(InputStream file) throws IOException {
        byte[] start = file.readNBytes(2);
        PushbackInputStream whole = new PushbackInputStream(file, 2);
        whole.unread(start);
        return FileSignature.isGzip(start) ? new GZIPInputStream(whole, FIRST_CHUNK) : whole;
    }

    private IdxImages parse(InputStream in) throws IOException, ImageFileException {
        byte[] header = read(in, HEADER_BYTES);
        if (header.length == 0) {
            throw problem("is empty; fetch the file again");
        }
        if (header.length >= Integer.BYTES && ByteBuffer.wrap(header).getInt() != MAGIC) {
            throw problem("is not an IDX file of images but " + FileSignature.describe(header)
                    + "; give a file such as train-images-idx3-ubyte, plain or gzipped");
        }
        if (header.length < HEADER_BYTES) {
            throw problem("is cut short: it ends after " + header.length + " of the " + HEADER_BYTES
                    + " bytes of an IDX header; fetch the file again");
        }
        ByteBuffer sizes = ByteBuffer.wrap(header, Integer.BYTES, 3 * Integer.BYTES);
        long count = Integer.toUnsignedLong(sizes.getInt());
        long height = Integer.toUnsignedLong(sizes.getInt());
        long width = Integer.toUnsignedLong(sizes.getInt());
        String claim = "its header says " + count + " images of " + height + " x " + width + " pixels";
        if (count == 0 || height == 0 || width == 0) {
            throw problem(claim + ", so there is nothing to deblur; give another file");
        }
        if (count > LARGEST_ARRAY
                || height > LARGEST_ARRAY
                || width > LARGEST_ARRAY
                || height * width > LARGEST_ARRAY / count) {
            throw problem(claim + ", more than the 2 GiB that can be read; the file is damaged or must be divided");
        }
        return body(in, header, (int) count, (int) height, (int) width, claim);
    }

    private IdxImages body(InputStream in, byte[] header, int count, int height, int width, String claim)
            throws IOException, ImageFileException {
        int length = count * height * width;
        long expected = HEADER_BYTES + (long) length;
        size = " of " + expected;
        byte[] bytes = read(in, length);
        // Also makes the decompressor check its CRC, which stands at the end.
        found += in.transferTo(OutputStream.nullOutputStream());
        if (found != expected) {
            throw problem(claim + ", which makes " + expected + " bytes, but the file "
                    + (in instanceof GZIPInputStream ? "unpacks to " : "has ") + found
                    + (found < expected ? ": it is cut short" : ": it has bytes left over")
                    + "; fetch the file again");
        }
        return new IdxImages(source, sha256(header, bytes), count, height, width, bytes);
    }

    /**
     * Reads up to a number of bytes. The array grows with what is truly there, so that a header that lies cannot
     * exhaust the memory; {@link #found} is right even if the stream throws on the way.
     */
    private byte[] read(InputStream in, int wanted) throws IOException {
        byte[] bytes = new byte[Math.min(wanted, FIRST_CHUNK)];
        int length = 0;
        while (length < wanted) {
            if (length == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(wanted, 2L * length));
            }
            int more = in.read(bytes, length, bytes.length - length);
            if (more < 0) {
                break;
            }
            length += more;
            found += more;
        }
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }

    private ImageFileException problem(String what) {
        return new ImageFileException(source, what);
    }

    private static String sha256(byte[] header, byte[] bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(header);
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
