package dev.toolwright.hub.exchange;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Amounts in another currency. */
final class Conversion {

    private static final int ANSWERS = 30;

    private Conversion() {}

    static ApiOperation<Input, Output> one() {
        return ApiOperation.get("/convert", "convertCurrency", Input.class, Output.class, Conversion::convert)
                .describedAs(
                        "Convert an amount of money from one currency to another",
                        RateTable.WARNING + " The result is rounded to the smallest unit of the currency wanted. "
                                + "Example: 100 USD are 85.22 EUR.")
                .failsWith(422, "There is no rate for a currency.");
    }

    static ApiOperation<SumInput, Total> sum() {
        return ApiOperation.post("/sum", "sumCurrencies", SumInput.class, Total.class, input -> add(input.sum()))
                .describedAs(
                        "Add up amounts of different currencies",
                        RateTable.WARNING + " Each amount is converted to the currency wanted and rounded, then all are added.")
                .failsWith(422, "There is no rate for a currency.")
                .limitedTo(ANSWERS);
    }

    private static Output convert(Input input) {
        return new Output(
                RateTable.convert(input.amount(), input.from(), input.to()),
                input.to(),
                RateTable.rate(input.from(), input.to()),
                RateTable.DATE);
    }

    private static Total add(Sum sum) {
        List<BigDecimal> converted = sum.amounts().stream()
                .map(amount -> RateTable.convert(amount.amount(), amount.currency(), sum.to()))
                .toList();
        return new Total(converted.stream().reduce(BigDecimal.ZERO, BigDecimal::add), sum.to(), converted, RateTable.DATE);
    }

    record Input(
            @Doc(value = "The amount.", example = "100", min = -1e15, max = 1e15) BigDecimal amount,
            @Doc(value = "Its currency, ISO 4217 code.", example = "USD", pattern = "[A-Z]{3}") String from,
            @Doc(value = "The currency wanted, ISO 4217 code.", example = "EUR", pattern = "[A-Z]{3}") String to) {}

    record Output(
            @Doc(value = "The amount in the currency wanted.", example = "85.22") BigDecimal amount,
            @Doc(value = "The currency of the amount.", example = "EUR") String currency,
            @Doc(value = "Units of it for one unit of the first, to 8 digits.", example = "0.85215168") BigDecimal rate,
            @Doc(value = "The day of the sample rates.", example = "2026-01-02") LocalDate rateDate) {}

    record SumInput(@Body @Doc("The amounts and the currency of the total.") Sum sum) {}

    record Sum(
            @Doc(value = "The amounts.", minSize = 1, maxSize = 100,
                    example = "[{\"amount\": 100, \"currency\": \"USD\"}, {\"amount\": 50, \"currency\": \"GBP\"}]")
                    List<Amount> amounts,
            @Doc(value = "Currency of the total, ISO 4217 code.", example = "EUR", pattern = "[A-Z]{3}") String to) {}

    record Amount(
            @Doc(value = "How much.", example = "100", min = -1e15, max = 1e15) BigDecimal amount,
            @Doc(value = "Of which currency, ISO 4217 code.", example = "USD", pattern = "[A-Z]{3}") String currency) {}

    record Total(
            @Doc(value = "All amounts together.", example = "142.69") BigDecimal total,
            @Doc(value = "The currency of the total.", example = "EUR") String currency,
            @Doc(value = "Each amount in that currency, in the order given.", example = "[85.22, 57.47]") List<BigDecimal> converted,
            @Doc(value = "The day of the sample rates.", example = "2026-01-02") LocalDate rateDate) {}
}
