package org.deblurbench.cli;

import java.util.List;
import org.deblurbench.compare.ChangeReport;
import org.deblurbench.compare.FailOn;
import org.deblurbench.text.ChangeCsv;
import org.deblurbench.text.ChangeJson;
import org.deblurbench.text.ChangeJunit;
import org.deblurbench.text.ChangeMarkdown;
import org.deblurbench.text.ChangeTable;

/** The formats that changes can be written in. */
enum ChangeFormat {
    TEXT,
    MARKDOWN,
    JSON,
    CSV,
    JUNIT;

    String render(List<ChangeReport> reports, FailOn failOn) {
        return switch (this) {
            case TEXT -> ChangeTable.of(reports);
            case MARKDOWN -> ChangeMarkdown.of(reports);
            case JSON -> ChangeJson.of(reports);
            case CSV -> ChangeCsv.of(reports);
            case JUNIT -> ChangeJunit.of(reports, failOn);
        };
    }
}
