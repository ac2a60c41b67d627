package dev.toolwright.hub.language;

import com.ibm.icu.text.CompactDecimalFormat;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

/** Numbers and dates as a locale writes them. */
final class LocalFormats {

    private LocalFormats() {}

    static ApiOperation<NumberInput, Formatted> numbers() {
        return ApiOperation.get("/format/number", "formatNumber", NumberInput.class, Formatted.class, LocalFormats::number)
                .describedAs(
                        "Format a number as people of a locale write it",
                        "Writes a number with the separators and digits of a locale: plain, as percent (0.25 is 25 %), in short form (1.2M) or "
                                + "as an amount of a currency.")
                .failsWith(404, "No language of this code is known.");
    }

    static ApiOperation<DateInput, Formatted> dates() {
        return ApiOperation.get("/format/date", "formatDate", DateInput.class, Formatted.class, LocalFormats::date)
                .describedAs(
                        "Format a date as people of a locale write it",
                        "Writes a date in the full (with weekday), long, medium or short form of a locale. "
                                + "Example: 2024-05-01 in full German form is Mittwoch, 1. Mai 2024.")
                .failsWith(404, "No language of this code is known.");
    }

    private static Formatted number(NumberInput input) {
        ULocale locale = Locales.get(input.locale());
        NumberFormat format = switch (input.form()) {
            case PLAIN -> NumberFormat.getNumberInstance(locale);
            case PERCENT -> NumberFormat.getPercentInstance(locale);
            case SHORT -> CompactDecimalFormat.getInstance(locale, CompactDecimalFormat.CompactStyle.SHORT);
            case CURRENCY -> NumberFormat.getCurrencyInstance(locale);
        };
        if (input.form() == Form.CURRENCY) {
            format.setCurrency(Currency.getInstance(input.currency()));
        }
        input.decimals().ifPresent(decimals -> {
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
        });
        return new Formatted(format.format(input.number()), locale.toLanguageTag());
    }

    private static Formatted date(DateInput input) {
        ULocale locale = Locales.get(input.locale());
        int style = switch (input.length()) {
            case FULL -> DateFormat.FULL;
            case LONG -> DateFormat.LONG;
            case MEDIUM -> DateFormat.MEDIUM;
            case SHORT -> DateFormat.SHORT;
        };
        DateFormat format = DateFormat.getDateInstance(style, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        long noon = input.date().atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli();
        return new Formatted(format.format(new Date(noon)), locale.toLanguageTag());
    }

    enum Form {
        PLAIN,
        PERCENT,
        SHORT,
        CURRENCY
    }

    enum Length {
        FULL,
        LONG,
        MEDIUM,
        SHORT
    }

    record NumberInput(
            @Doc(value = "The number.", example = "1234567.891", min = -1e15, max = 1e15) BigDecimal number,
            @Doc(value = "The locale.", example = "de", pattern = Locales.FORM) String locale,
            @Doc(value = "The form wanted.", defaultValue = "plain") Form form,
            @Doc(value = "Currency for the form currency, ISO 4217.", defaultValue = "EUR", pattern = "[A-Z]{3}") String currency,
            @Doc(value = "Decimals to show; the locale's usual number if absent.", example = "2", min = 0, max = 10) Optional<Integer> decimals) {}

    record DateInput(
            @Doc(value = "The date, YYYY-MM-DD.", example = "2024-05-01") LocalDate date,
            @Doc(value = "The locale.", example = "de", pattern = Locales.FORM) String locale,
            @Doc(value = "The form wanted.", defaultValue = "long", example = "full") Length length) {}

    record Formatted(
            @Doc(value = "As people of the locale write it.", example = "1.234.567,89") String text,
            @Doc(value = "The locale, as asked.", example = "de") String locale) {}
}
