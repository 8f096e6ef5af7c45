package org.deblurbench.blur;

/** Reads {@link Kernel#parse}'s texts. */
final class KernelParser {
    private static final String ALLOWED =
            "gaussian:size:sigma, disk:radius or motion:length:degrees, as in gaussian:5:3, disk:2.5, motion:7:45";

    private KernelParser() {}

    static Kernel parse(String text) {
        String[] parts = text.split(":", -1);
        try {
            if (parts[0].equals("gaussian") && parts.length == 3) {
                return Kernel.gaussian(Integer.parseInt(parts[1]), PlainNumber.parse(parts[2]));
            }
            if (parts[0].equals("disk") && parts.length == 2) {
                return Kernel.disk(PlainNumber.parse(parts[1]));
            }
            if (parts[0].equals("motion") && parts.length == 3) {
                return Kernel.motion(PlainNumber.parse(parts[1]), PlainNumber.parse(parts[2]));
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("kernel '" + text + "' is not " + ALLOWED, e);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("kernel '" + text + "': " + e.getMessage(), e);
        }
        throw new IllegalArgumentException("kernel '" + text + "' is not " + ALLOWED);
    }
}
