package dev.toolwright.hub.language;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.time.DayOfWeek;
import java.util.Optional;

/** What is usual in a locale. */
final class LocaleFacts {

    private LocaleFacts() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/locales/{locale}", "localeFacts", Input.class, Output.class, input -> facts(Locales.get(input.locale())))
                .describedAs(
                        "Tell script, direction, first day of the week, separators and currency of a locale",
                        "Completes a locale by its likely script and country and tells how it writes: script, direction, decimal and "
                                + "grouping signs; also the first day of the week and the currency.")
                .failsWith(404, "No language of this code is known.");
    }

    private static Output facts(ULocale locale) {
        ULocale full = ULocale.addLikelySubtags(locale);
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(full);
        Optional<Currency> currency = Optional.ofNullable(Currency.getInstance(full));
        DayOfWeek firstDay = DayOfWeek.SUNDAY.plus(Calendar.getInstance(full).getFirstDayOfWeek() - Calendar.SUNDAY);
        return new Output(
                full.toLanguageTag(),
                full.getDisplayName(ULocale.ENGLISH),
                full.getDisplayScript(ULocale.ENGLISH),
                full.isRightToLeft(),
                firstDay,
                symbols.getDecimalSeparatorString(),
                symbols.getGroupingSeparatorString(),
                currency.map(Currency::getCurrencyCode));
    }

    record Input(@Doc(value = "The locale.", example = "de", pattern = Locales.FORM) String locale) {}

    record Output(
            @Doc(value = "The locale with its likely script and country.", example = "de-Latn-DE") String locale,
            @Doc(value = "Its name in English.", example = "German (Latin, Germany)") String name,
            @Doc(value = "Its script.", example = "Latin") String script,
            @Doc(value = "Whether it is written from right to left.", example = "false") boolean rightToLeft,
            @Doc(value = "First day of the week.", example = "monday") DayOfWeek firstDayOfWeek,
            @Doc(value = "Sign before decimals.", example = ",") String decimalSeparator,
            @Doc(value = "Sign between groups of digits.", example = ".") String groupingSeparator,
            @Doc(value = "Currency, ISO 4217; absent where there is none.", example = "EUR") Optional<String> currency) {}
}
