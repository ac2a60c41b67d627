package dev.toolwright.hub.finance;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;

/** A price with discount and value added tax. */
final class Price {

    private Price() {}

    static ApiOperation<Input, Output> operation() {
        return ApiOperation.get("/price", "priceWithTax", Input.class, Output.class, Price::answer)
                .describedAs(
                        "Compute a price with discount and value added tax",
                        "Multiplies a unit price by a quantity, takes off a discount, then adds value added tax, or takes it out "
                                + "of a price that includes it. Rounded to the cent, half up. "
                                + "Example: 3 pieces at 19.99 with 10 per cent discount and 20 per cent tax cost 64.76.");
    }

    private static Output answer(Input input) {
        BigDecimal list = Money.cents(input.unitPrice().multiply(BigDecimal.valueOf(input.quantity())));
        BigDecimal discount = Money.cents(list.multiply(Money.share(input.discount())));
        BigDecimal reduced = list.subtract(discount);
        BigDecimal share = Money.share(input.vat());
        BigDecimal net = input.vatIncluded()
                ? Money.cents(reduced.divide(BigDecimal.ONE.add(share), Money.PRECISION))
                : reduced;
        BigDecimal tax = input.vatIncluded() ? reduced.subtract(net) : Money.cents(net.multiply(share));
        return new Output(net.add(tax), net, tax, discount);
    }

    record Input(
            @Doc(value = "Price of one piece.", example = "19.99", min = 0, max = 1e9) BigDecimal unitPrice,
            @Doc(value = "Number of pieces.", defaultValue = "1", example = "3", min = 1, max = 1000000) int quantity,
            @Doc(value = "Discount in per cent.", defaultValue = "0", example = "10", min = 0, max = 100) BigDecimal discount,
            @Doc(value = "Value added tax in per cent.", defaultValue = "20", min = 0, max = 100) BigDecimal vat,
            @Doc(value = "Whether the unit price includes the tax.", defaultValue = "false") boolean vatIncluded) {}

    record Output(
            @Doc(value = "What is to be paid, tax included.", example = "64.76") BigDecimal total,
            @Doc(value = "The total without tax.", example = "53.97") BigDecimal net,
            @Doc(value = "The tax.", example = "10.79") BigDecimal tax,
            @Doc(value = "What the discount takes off.", example = "6.00") BigDecimal discount) {}
}
