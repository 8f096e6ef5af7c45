package org.deblurbench.data;

/**
 * A file cannot be used as a set of images. The message is one line that names the file, says what is wrong with it
 * and how to mend that.
 */
public class ImageFileException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param file the file, as the user named it
     * @param problem what is wrong and the remedy
     */
    public ImageFileException(String file, String problem) {
        super(file + ": " + problem);
    }

    /**
     * Creates the exception.
     *
     * @param file the file, as the user named it
     * @param problem what is wrong and the remedy
     * @param cause what the file system or the decompressor said
     */
    public ImageFileException(String file, String problem, Throwable cause) {
        super(file + ": " + problem, cause);
    }
}
