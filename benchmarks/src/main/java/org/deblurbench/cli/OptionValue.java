package org.deblurbench.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.deblurbench.run.UsageException;

/** What options mean, or in a line why they mean nothing. */
final class OptionValue {
    private OptionValue() {}

    /** A percentage, with or without its sign, as a share. */
    static double percent(String option, String text, double least, double most) {
        double value;
        try {
            value = Double.parseDouble(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
        } catch (NumberFormatException e) {
            throw new UsageException(option + " " + text + ": not a number of per cent; write it as 3%", e);
        }
        if (!(value >= least && value <= most)) {
            throw new UsageException(
                    String.format(Locale.ROOT, "%s %s: out of range; from %s%% to %s%%", option, text, least, most));
        }
        return value / 100;
    }

    /** The constant whose name in lower case is written. */
    static <E extends Enum<E>> E constant(String option, String text, E[] values) {
        List<String> names = new ArrayList<>();
        for (E value : values) {
            String name = value.name().toLowerCase(Locale.ROOT);
            if (name.equals(text)) {
                return value;
            }
            names.add(name);
        }
        throw new UsageException(option + " " + text + ": there are " + String.join(", ", names));
    }
}
