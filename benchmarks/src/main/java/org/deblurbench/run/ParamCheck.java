package org.deblurbench.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.deblurbench.backend.Backends;
import org.deblurbench.blur.Convolution;
import org.deblurbench.blur.Kernel;
import org.deblurbench.data.IdxImages;
import org.deblurbench.data.Split;
import org.deblurbench.record.RowKey;

/** Checks the parameters of all rows before anything runs, also against backends and images. */
public final class ParamCheck {
    private ParamCheck() {}

    public static void check(List<RowKey> rows, Backends backends) {
        for (RowKey row : rows) {
            row.params().forEach((name, value) -> {
                if (name.equals(Parameter.BACKEND.label())) {
                    checkBackend(value, backends);
                }
                Parameter.of(name).ifPresent(parameter -> parameter.check(value));
            });
        }
    }

    /**
     * Refuses a backend that is not on the class path, and says what is there but cannot be used: it may be meant.
     *
     * @param name as given
     * @param backends on the class path
     */
    public static void checkBackend(String name, Backends backends) {
        Set<String> names = backends.byName().keySet();
        if (!names.contains(name)) {
            throw new UsageException("unknown backend '" + name + "'; " + Nearest.to(name, names)
                    + backends.problems().stream()
                            .map(problem -> "; " + problem)
                            .collect(Collectors.joining()));
        }
    }

    /** Checks what depends on the images; whether a kernel is one at all, too. */
    public static void checkAgainst(List<RowKey> rows, IdxImages images, Split split) {
        for (RowKey row : rows) {
            String batch = row.params().get("batch");
            if (batch != null && Integer.parseInt(batch) > split.training()) {
                throw new UsageException("-p batch=" + batch + ": more than the " + split.training()
                        + " training images; use a smaller batch, or more training images (--split)");
            }
            String kernel = row.params().get("kernel");
            if (kernel != null) {
                Parameter.KERNEL.parsed(
                        kernel, text -> new Convolution(Kernel.parse(text), images.height(), images.width()));
            }
        }
    }
}
