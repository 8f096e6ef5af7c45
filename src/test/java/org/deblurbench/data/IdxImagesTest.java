package org.deblurbench.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdxImagesTest {
    /** Two images of 1 x 3 pixels. */
    private static final byte[] GOOD = idx(0x803, 2, 1, 3, 0, 51, 255, 102, 204, 128);

    @TempDir
    private Path directory;

    @Test
    void theEmbeddedImagesAreTheFirstOfMnist() throws ImageFileException {
        IdxImages images = IdxImages.embedded();
        assertThat(images.sha256()).isEqualTo("b3358b9a61a251a81c68ae570ea2d92d118ac42c2c0af55cc2f275960da94cc4");
        assertThat(images.count()).isEqualTo(4000);
        assertThat(images.height()).isEqualTo(28);
        assertThat(images.width()).isEqualTo(28);
    }

    @Test
    void scalesBytesToTheUnitInterval() throws IOException, ImageFileException {
        IdxImages images = IdxImages.read(file("images", GOOD));
        assertThat(images.slice(0, 2).values()).containsExactly(0, 0.2, 1, 0.4, 0.8, 128 / 255.0);
        assertThat(images.slice(1, 2).values()).containsExactly(0.4, 0.8, 128 / 255.0);
        assertThat(images.slice(1, 2).height()).isEqualTo(1);
        assertThat(images.slice(1, 2).width()).isEqualTo(3);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> images.slice(1, 3));
    }

    @Test
    void tellsGzipByItsContentNotByTheName() throws IOException, ImageFileException {
        IdxImages plain = IdxImages.read(file("plain.gz", GOOD));
        IdxImages packed = IdxImages.read(file("packed-idx3-ubyte", gzip(GOOD)));
        assertThat(plain.slice(0, 2).values())
                .containsExactly(packed.slice(0, 2).values());
        assertThat(plain.sha256()).isEqualTo(packed.sha256()).hasSize(64);
    }

    @Test
    void readsAFileLargerThanItsFirstBuffer() throws IOException, ImageFileException {
        byte[] large = new byte[16 + 300 * 1000];
        System.arraycopy(idx(0x803, 300, 10, 100), 0, large, 0, 16);
        large[large.length - 1] = 51;
        double[] values =
                IdxImages.read(file("large", gzip(large))).slice(299, 300).values();
        assertThat(values[999]).isEqualTo(0.2);
        assertThat(values[998]).isZero();
    }

    @Test
    void explainsAPathThatIsNoFile() {
        Path missing = directory.resolve("missing");
        assertThat(problem(missing)).isEqualTo("no such file; check the path");
        assertThat(problem(directory)).isEqualTo("is a directory; give an image file inside it");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void refusesAPipeInsteadOfWaitingForItsWriter() throws Exception {
        Path pipe = directory.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(problem(pipe)).startsWith("is no regular file but a pipe"));
        assertThat(problem(Path.of("/dev/null"))).startsWith("is no regular file");
    }

    @Test
    void followsLinks() throws IOException, ImageFileException {
        Path link = Files.createSymbolicLink(directory.resolve("link"), file("images", GOOD));
        assertThat(IdxImages.read(link).count()).isEqualTo(2);
    }

    @Test
    void explainsAFileThatCannotBeRead() {
        assertThat(problem(() -> {
                    throw new AccessDeniedException("f");
                }))
                .isEqualTo("permission denied; make the file readable for you");
        assertThat(problem(() -> {
                    throw new IOException("Input/output error");
                }))
                .isEqualTo("cannot be read (Input/output error); check the file and its disk");
    }

    @Test
    void explainsAnEmptyFile() throws IOException {
        assertThat(problem(new byte[0])).isEqualTo("is empty; fetch the file again");
        assertThat(problem(gzip(new byte[0]))).isEqualTo("is empty; fetch the file again");
    }

    @ParameterizedTest
    @CsvSource({"1", "3", "4", "15"})
    void explainsATruncatedHeader(int length) throws IOException {
        String expected = "is cut short: it ends after " + length + " of the 16 bytes of an IDX header;"
                + " fetch the file again";
        assertThat(problem(Arrays.copyOf(GOOD, length))).isEqualTo(expected);
        assertThat(problem(gzip(Arrays.copyOf(GOOD, length)))).isEqualTo(expected);
    }

    @Test
    void explainsATruncatedBody() throws IOException {
        byte[] shortened = Arrays.copyOf(GOOD, 21);
        assertThat(problem(shortened))
                .isEqualTo("its header says 2 images of 1 x 3 pixels, which makes 22 bytes, but the file has 21:"
                        + " it is cut short; fetch the file again");
        assertThat(problem(gzip(shortened)))
                .isEqualTo("its header says 2 images of 1 x 3 pixels, which makes 22 bytes, but the file unpacks to"
                        + " 21: it is cut short; fetch the file again");
    }

    @Test
    void explainsBytesLeftOver() throws IOException {
        byte[] lengthened = Arrays.copyOf(GOOD, 25);
        assertThat(problem(lengthened))
                .isEqualTo("its header says 2 images of 1 x 3 pixels, which makes 22 bytes, but the file has 25:"
                        + " it has bytes left over; fetch the file again");
        assertThat(problem(gzip(lengthened))).contains("unpacks to 25: it has bytes left over");
    }

    @Test
    void explainsDamagedGzip() throws IOException {
        byte[] packed = gzip(GOOD);
        byte[] wrongSum = packed.clone();
        wrongSum[packed.length - 8] ^= 1;
        assertThat(problem(wrongSum))
                .isEqualTo("its gzip data is damaged (Corrupt GZIP trailer); fetch the file again");
        byte[] wrongData = packed.clone();
        wrongData[10] = 0x7F;
        assertThat(problem(wrongData)).startsWith("its gzip data is damaged (");
        assertThat(problem(Arrays.copyOf(packed, packed.length - 4)))
                .isEqualTo("its gzip data is cut short: it ends after 22 unpacked bytes of 22; fetch the file again");
        assertThat(problem(Arrays.copyOf(packed, 5)))
                .isEqualTo("its gzip data is cut short: it ends after 0 unpacked bytes; fetch the file again");
    }

    @ParameterizedTest
    @CsvSource({
        "00000801 00000002 0102, an IDX file of labels (magic number 0x00000801)",
        "00000804 00000002 00000001, an IDX file of unsigned bytes in 4 dimensions (magic number 0x00000804)",
        "00000D03 00000002 00000001, an IDX file of floats in 3 dimensions (magic number 0x00000d03)",
        "00000901 00000002, an IDX file of signed bytes in 1 dimension (magic number 0x00000901)",
        "00000703 00000002, 'something else, which starts with 0x00000703'",
        "89504E47 0D0A1A0A, a PNG picture",
        "FFD8FFE0 00104A46, a JPEG picture",
        "504B0304 14000000, a ZIP archive (unpack it first)",
        "03080000 02000000, one with its bytes in the wrong order",
        "48656C6C 6F2E0A0A, 'something else, which starts with 0x48656c6c'"
    })
    void explainsAFileOfAnotherKind(String hex, String kind) throws IOException {
        byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
        String expected = "is not an IDX file of images but " + kind
                + "; give a file such as train-images-idx3-ubyte, plain or gzipped";
        assertThat(problem(bytes)).isEqualTo(expected);
        assertThat(problem(gzip(bytes))).isEqualTo(expected);
    }

    @Test
    void explainsAWebPageAndTwofoldGzip() throws IOException {
        assertThat(problem("<!DOCTYPE html>".getBytes(StandardCharsets.US_ASCII)))
                .contains("but an HTML page (did the download fail?)");
        assertThat(problem(gzip(gzip(GOOD)))).contains("but gzip data inside gzip (unpack it once)");
    }

    @ParameterizedTest
    @CsvSource({"0, 28, 28", "1, 0, 28", "1, 28, 0"})
    void explainsASizeOfZero(int count, int height, int width) throws IOException {
        assertThat(problem(idx(0x803, count, height, width)))
                .isEqualTo("its header says " + count + " images of " + height + " x " + width
                        + " pixels, so there is nothing to deblur; give another file");
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, 1", "1, -1, 1", "1, 1, -1", "-1, -1, -1", "2147483647, 2, 1", "65536, 65536, 65536"})
    void explainsAnAbsurdSize(int count, int height, int width) throws IOException {
        assertThat(problem(idx(0x803, count, height, width)))
                .endsWith(" pixels, more than the 2 GiB that can be read; the file is damaged or must be divided");
    }

    @Test
    void aHeaderThatLiesTakesNoMemory() throws IOException {
        byte[] liar = idx(0x803, 2_000_000, 1, 1000, 7);
        String expected = "which makes 2000000016 bytes, but the file ";
        assertThat(problem(gzip(liar))).contains(expected + "unpacks to 17");
        int[] largest = new int[1];
        assertThat(problem(() -> new ByteArrayInputStream(liar) {
                    @Override
                    public synchronized int read(byte[] bytes, int offset, int length) {
                        largest[0] = Math.max(largest[0], bytes.length);
                        return super.read(bytes, offset, length);
                    }
                }))
                .contains(expected + "has 17");
        assertThat(largest[0]).isLessThan(1 << 20);
    }

    @Test
    void closesTheFile() {
        boolean[] closed = new boolean[1];
        assertThat(problem(() -> new ByteArrayInputStream(new byte[1]) {
                    @Override
                    public void close() {
                        closed[0] = true;
                    }
                }))
                .contains("cut short");
        assertThat(closed[0]).isTrue();
    }

    private String problem(byte[] content) throws IOException {
        return problem(file("file", content));
    }

    private static String problem(Path file) {
        ImageFileException e = catchThrowableOfType(ImageFileException.class, () -> IdxImages.read(file));
        return withoutName(file.toString(), e);
    }

    private static String problem(IdxReader.Opener opener) {
        ImageFileException e = catchThrowableOfType(ImageFileException.class, () -> IdxReader.read("f", opener));
        return withoutName("f", e);
    }

    private static String withoutName(String name, ImageFileException e) {
        assertThat(e).hasMessageStartingWith(name + ": ");
        assertThat(e.getMessage()).doesNotContain("\n");
        return e.getMessage().substring(name.length() + 2);
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(directory.resolve(name), content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] idx(int magic, int count, int height, int width, int... pixels) {
        ByteBuffer bytes = ByteBuffer.allocate(16 + pixels.length);
        bytes.putInt(magic).putInt(count).putInt(height).putInt(width);
        for (int pixel : pixels) {
            bytes.put((byte) pixel);
        }
        return bytes.array();
    }
}
