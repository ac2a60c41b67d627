package dev.toolwright.hub.exchange;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The currencies of the world (ISO 4217). */
final class Currencies {

    private Currencies() {}

    static ApiOperation<Wanted, Facts> get() {
        return ApiOperation.get("/currencies/{code}", "getCurrency", Wanted.class, Facts.class, Currencies::get)
                .describedAs(
                        "Get the facts of a currency by its code",
                        "Gives English name, symbol, number and decimals of a currency of ISO 4217, and whether a sample rate is "
                                + "known for it. Example: JPY is the Japanese Yen, without decimals.")
                .failsWith(404, "No currency has this code.");
    }

    static ApiOperation<Search, Found> list() {
        return ApiOperation.get("/currencies", "listCurrencies", Search.class, Found.class, Currencies::list)
                .describedAs(
                        "List and search currencies",
                        "Lists currencies of ISO 4217 by code, those of the past included; with_rate=true keeps those that can be "
                                + "converted here. A text narrows the list to names that contain it, in any case: krone.");
    }

    private static Facts get(Wanted wanted) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(wanted.code()))
                .findFirst()
                .map(Facts::of)
                .orElseThrow(() -> ApiProblem.notFound("No currency has the code '" + wanted.code() + "'."));
    }

    private static Found list(Search search) {
        String text = search.text().orElse("").toLowerCase(Locale.ROOT);
        List<Facts> found = Currency.getAvailableCurrencies().stream()
                .map(Facts::of)
                .filter(facts -> facts.name().toLowerCase(Locale.ROOT).contains(text))
                .filter(facts -> !search.withRate() || facts.rateKnown())
                .sorted(Comparator.comparing(Facts::code))
                .toList();
        Page<Facts> page = Page.of(found, search.paging());
        return new Found(page.items(), page.info());
    }

    record Wanted(@Doc(value = "ISO 4217 code.", example = "JPY", pattern = "[A-Z]{3}") String code) {}

    record Search(
            @Doc(value = "Text that the English name contains.", example = "krone", maxSize = 40) Optional<String> text,
            @Doc(value = "Whether only currencies with a sample rate are listed.", defaultValue = "true") boolean withRate,
            PageQuery paging) {}

    record Found(
            @Doc("The currencies on this page, by code.") List<Facts> currencies,
            @Doc("Where this page stands.") PageInfo paging) implements Paged {}

    record Facts(
            @Doc(value = "ISO 4217 code of three letters.", example = "JPY") String code,
            @Doc(value = "ISO 4217 code of three digits.", example = "392") String number,
            @Doc(value = "English name.", example = "Japanese Yen") String name,
            @Doc(value = "Symbol as English texts write it.", example = "¥") String symbol,
            @Doc(value = "Digits after the decimal point of an amount; -1 where there is no such thing.", example = "0") int decimals,
            @Doc(value = "Whether a sample rate is known.", example = "true") boolean rateKnown) {

        static Facts of(Currency currency) {
            return new Facts(
                    currency.getCurrencyCode(),
                    currency.getNumericCodeAsString(),
                    currency.getDisplayName(Locale.ENGLISH),
                    currency.getSymbol(Locale.ENGLISH),
                    currency.getDefaultFractionDigits(),
                    RateTable.knows(currency.getCurrencyCode()));
        }
    }
}
