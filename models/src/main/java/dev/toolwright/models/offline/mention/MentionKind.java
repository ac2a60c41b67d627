package dev.toolwright.models.offline.mention;

/** What kind of value a mention is, and how its plain value is written. */
public enum MentionKind {
    /** {@code 2024-02-10}. */
    DATE,
    /** {@code 2024-02}. */
    MONTH,
    /** {@code 14:30} or {@code 14:30:05}. */
    TIME,
    /** {@code 2024-02-10T14:30}, with an offset if one was given. */
    DATE_TIME,
    /** ISO 8601, {@code PT2H30M} or {@code P3D}. */
    DURATION,
    /** Name of a time zone, {@code Europe/Paris}. */
    ZONE,
    /** {@code MONDAY}. */
    WEEKDAY,
    /** Decimal, without grouping. */
    NUMBER,
    /** Number of a per cent. */
    PERCENT,
    /** JSON array of numbers. */
    NUMBERS,
    /** Base of a number system, {@code 16} for "hexadecimal". */
    BASE,
    /** Symbol of a unit of measure. */
    UNIT,
    /** ISO 4217 code. */
    CURRENCY,
    /** ISO 3166 code of two letters. */
    COUNTRY,
    /** ISO 639 code of two letters, or a whole tag. */
    LANGUAGE,
    /** Quoted text, without its quotes. */
    QUOTE,
    /** JSON array of texts. */
    TEXTS,
    /** Words that stand where a value is expected: after a colon, after "called". */
    PHRASE,
    /** Capitalised words. */
    NAME,
    /** {@code SKU-12}, {@code ZRH}: letters and digits of a code or identifier. */
    CODE,
    EMAIL,
    URL,
    /** {@code #ff8800} or {@code rgb(…)} as written. */
    COLOUR,
    /** Degrees, north positive. */
    LATITUDE,
    /** Degrees, east positive. */
    LONGITUDE,
    /** A JSON object or array as written. */
    JSON,
    /** A piece of XML as written. */
    XML,
    /** Capital Roman digits. */
    ROMAN,
    /** A truth value out of an observation. */
    TRUTH
}
