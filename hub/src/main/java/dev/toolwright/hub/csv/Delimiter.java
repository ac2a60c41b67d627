package dev.toolwright.hub.csv;

import org.apache.commons.csv.CSVFormat;

/** What stands between cells. */
enum Delimiter {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t'),
    PIPE('|');

    private final char sign;

    Delimiter(char sign) {
        this.sign = sign;
    }

    CSVFormat format() {
        return CSVFormat.RFC4180.builder().setDelimiter(sign).setRecordSeparator("\n").setIgnoreEmptyLines(true).get();
    }
}
