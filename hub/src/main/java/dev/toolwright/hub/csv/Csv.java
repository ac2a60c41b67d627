package dev.toolwright.hub.csv;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Tables as comma-separated values; no state. */
public final class Csv {

    private Csv() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "csv",
                        "CSV",
                        "Data",
                        "Works on tables written as comma-separated values (RFC 4180): convert to and from JSON, filter and sort "
                                + "rows, add up a column by groups, and statistics of a column. The first line names the columns.")
                .with(CsvJson.toJson())
                .with(CsvJson.fromJson())
                .with(RowFilter.operation())
                .with(RowSort.operation())
                .with(GroupTotals.operation())
                .with(ColumnStatistics.operation());
    }
}
