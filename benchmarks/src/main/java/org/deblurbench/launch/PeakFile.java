package org.deblurbench.launch;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import org.deblurbench.roofline.Peak;

/**
 * A measured peak in a file, and of which machine it is.
 *
 * @param processor the model
 * @param jvm name and version
 * @param peak the rates
 */
public record PeakFile(String processor, String jvm, Peak peak) {
    /**
     * Writes it, in one step.
     *
     * @param file replaced if it exists
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        Files.writeString(next, new GsonBuilder().setPrettyPrinting().create().toJson(this) + "\n");
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Reads one.
     *
     * @param file as {@link #write} leaves it
     * @return what is in it
     * @throws IOException if it cannot be read, or is something else; one line that says how to mend it
     */
    public static PeakFile read(Path file) throws IOException {
        try {
            PeakFile read = new GsonBuilder().create().fromJson(Files.readString(file), PeakFile.class);
            Objects.requireNonNull(read, "empty");
            Objects.requireNonNull(read.processor, "no processor");
            Objects.requireNonNull(read.jvm, "no JVM");
            Objects.requireNonNull(read.peak, "no peak");
            return read;
        } catch (RuntimeException e) {
            // Gson wraps what a record's constructor throws in a bare one.
            throw new IOException(
                    file + ": not the peak of a machine; measure it with: backends --measure --output FILE", e);
        }
    }
}
