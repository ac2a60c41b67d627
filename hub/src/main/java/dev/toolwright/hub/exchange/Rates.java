package dev.toolwright.hub.exchange;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What currencies cost in each other. */
final class Rates {

    private Rates() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/rates/{base}", "exchangeRates", Input.class, Output.class, Rates::answer)
                .describedAs(
                        "List exchange rates of one currency against others",
                        RateTable.WARNING + " Gives units of each other currency for one unit of the base, as cross rates over "
                                + "the euro, to 8 digits. Repeat symbols to ask for some: symbols=USD&symbols=GBP; all "
                                + "without.")
                .failsWith(422, "There is no rate for a currency.");
    }

    private static Output answer(Input input) {
        List<String> wanted = input.symbols().isEmpty() ? RateTable.codes() : input.symbols();
        Map<String, BigDecimal> rates = new TreeMap<>();
        wanted.forEach(code -> rates.put(code, RateTable.rate(input.base(), code)));
        return new Output(input.base(), RateTable.DATE, rates);
    }

    record Input(
            @Doc(value = "The base currency, ISO 4217 code.", example = "EUR", pattern = "[A-Z]{3}") String base,
            @Doc(value = "Currencies wanted, ISO 4217 codes; all if absent.", defaultValue = "[]", example = "[\"USD\",\"GBP\"]",
                    maxSize = 60, pattern = "[A-Z]{3}") List<String> symbols) {}

    record Output(
            @Doc(value = "The base currency.", example = "EUR") String base,
            @Doc(value = "The day of the sample rates.", example = "2026-01-02") LocalDate rateDate,
            @Doc(value = "Units of each currency for one of the base.", example = "{\"GBP\": 0.87, \"USD\": 1.1735}")
                    Map<String, BigDecimal> rates) {}
}
