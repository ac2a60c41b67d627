package dev.toolwright.hub.finance;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.ApiProblem;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** What payments over several periods are worth today. */
final class CashFlows {

    private static final double LOWEST_RATE = -0.9999;
    private static final double HIGHEST_RATE = 1e6;
    private static final int HALVINGS = 200;

    private CashFlows() {}

    static ApiOperation<ValueInput, Value> presentValue() {
        return ApiOperation.post("/net-present-value", "netPresentValue", ValueInput.class, Value.class, i -> value(i.flows()))
                .describedAs(
                        "Compute the net present value of cash flows",
                        "Discounts payments at the end of equal periods to today. The first payment is made today and is not "
                                + "discounted, an investment usually, hence negative. "
                                + "Example: -1000, 500, 500, 500 at 10 per cent are worth 243.43.");
    }

    static ApiOperation<ReturnInput, Return> internalRate() {
        return ApiOperation.post("/internal-rate-of-return", "internalRateOfReturn", ReturnInput.class, Return.class, i -> rate(i.flows()))
                .describedAs(
                        "Compute the internal rate of return of cash flows",
                        "Finds the rate a period at which the payments are worth nothing today. There must be payments of both "
                                + "signs. If several rates fit, the one found by halving between -99.99 and 100000000 per cent "
                                + "is given. Example: -1000, 500, 500, 500 return 23.3752 per cent.")
                .failsWith(422, "All payments have one sign, or no rate between the bounds fits.");
    }

    private static Value value(Flows flows) {
        BigDecimal factor = BigDecimal.ONE.add(Money.share(flows.rate()));
        BigDecimal value = BigDecimal.ZERO;
        BigDecimal discount = BigDecimal.ONE;
        for (BigDecimal payment : flows.payments()) {
            value = value.add(payment.divide(discount, Money.PRECISION));
            discount = discount.multiply(factor, Money.PRECISION);
        }
        return new Value(Money.cents(value));
    }

    private static Return rate(Payments flows) {
        double[] payments = flows.payments().stream().mapToDouble(BigDecimal::doubleValue).toArray();
        double low = LOWEST_RATE;
        double high = HIGHEST_RATE;
        double sign = Math.signum(value(payments, low));
        if (sign * Math.signum(value(payments, high)) >= 0) {
            throw ApiProblem.unprocessable("No rate makes these payments worth nothing: there must be money paid and money received.");
        }
        for (int i = 0; i < HALVINGS && high - low > 1e-15; i++) {
            double middle = (low + high) / 2;
            if (Math.signum(value(payments, middle)) == sign) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Return(BigDecimal.valueOf((low + high) / 2 * 100).setScale(4, RoundingMode.HALF_UP));
    }

    /** By Horner's rule from the last payment, so that a low rate overflows nothing. */
    private static double value(double[] payments, double rate) {
        double value = 0;
        for (int i = payments.length - 1; i >= 0; i--) {
            value = value / (1 + rate) + payments[i];
        }
        return value;
    }

    record ValueInput(@Body @Doc("The payments and the rate.") Flows flows) {}

    record Flows(
            @Doc(value = "Payments, the first today; received is positive, paid is negative.", example = "[-1000, 500, 500, 500]",
                    minSize = 1, maxSize = 600, min = -1e12, max = 1e12) List<BigDecimal> payments,
            @Doc(value = "Discount rate a period in per cent.", example = "10", min = -99, max = 1000) BigDecimal rate) {}

    record Value(@Doc(value = "What the payments are worth today.", example = "243.43") BigDecimal netPresentValue) {}

    record ReturnInput(@Body @Doc("The payments.") Payments flows) {}

    record Payments(
            @Doc(value = "Payments, the first today; received is positive, paid is negative.", example = "[-1000, 500, 500, 500]",
                    minSize = 2, maxSize = 60, min = -1e12, max = 1e12) List<BigDecimal> payments) {}

    record Return(@Doc(value = "The rate a period in per cent.", example = "23.3752") BigDecimal ratePercent) {}
}
