package org.deblurbench.reproduce.page;

import java.util.ArrayList;
import java.util.List;
import org.deblurbench.reproduce.data.FigureData;
import org.deblurbench.reproduce.data.Quantity;

/**
 * A method of the table: its error and its time, the report's beside ours.
 *
 * @param method its name
 * @param mspe the row of its error; null if none
 * @param time the row of its time; null if none
 */
public record MethodRow(String method, NumberRow mspe, NumberRow time) {
    /** Puts the error and the time of the same method into one row. */
    static List<MethodRow> of(FigureData table) {
        List<MethodRow> rows = new ArrayList<>();
        for (String method :
                table.quantities().stream().map(Quantity::label).distinct().toList()) {
            NumberRow mspe = null;
            NumberRow time = null;
            for (Quantity quantity : table.quantities()) {
                if (quantity.label().equals(method) && quantity.unit().isEmpty()) {
                    mspe = NumberRow.of(quantity);
                } else if (quantity.label().equals(method)) {
                    time = NumberRow.of(quantity);
                }
            }
            rows.add(new MethodRow(method, mspe, time));
        }
        return rows;
    }
}
