package dev.toolwright.hub.finance;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;

/** What money grows to. */
final class Saving {

    private Saving() {}

    static ApiOperation<Deposit, Grown> compoundInterest() {
        return ApiOperation.get("/compound-interest", "compoundInterest", Deposit.class, Grown.class, Saving::grow)
                .describedAs(
                        "Compute compound interest on a deposit",
                        "Gives what an amount grows to when interest is added yearly, quarterly, monthly or daily and bears "
                                + "interest itself. Example: 1000 at 5 per cent, added yearly, is 1628.89 after 10 years.");
    }

    static ApiOperation<Plan, Grown> futureValue() {
        return ApiOperation.get("/savings-plan", "savingsPlan", Plan.class, Grown.class, Saving::save)
                .describedAs(
                        "Compute the future value of regular savings (annuity)",
                        "Gives what equal monthly payments, and an amount present at the start, grow to. Interest is added each "
                                + "month, a twelfth of the yearly rate; payments are made at the end of each month, or at "
                                + "its start. Example: 100 a month at 6 per cent over 12 months give 1233.56.");
    }

    private static Grown grow(Deposit deposit) {
        int times = deposit.compounding().timesAYear;
        BigDecimal rate = Money.share(deposit.annualRate()).divide(BigDecimal.valueOf(times), Money.PRECISION);
        return Grown.of(deposit.amount(), deposit.amount().multiply(Money.growth(rate, times * deposit.years())));
    }

    private static Grown save(Plan plan) {
        BigDecimal rate = Money.share(plan.annualRate()).divide(BigDecimal.valueOf(12), Money.PRECISION);
        BigDecimal growth = Money.growth(rate, plan.months());
        BigDecimal months = BigDecimal.valueOf(plan.months());
        BigDecimal payments = rate.signum() == 0
                ? months
                : growth.subtract(BigDecimal.ONE).divide(rate, Money.PRECISION);
        BigDecimal earlier = plan.due() == Due.START ? payments.multiply(BigDecimal.ONE.add(rate)) : payments;
        return Grown.of(
                plan.initial().add(plan.payment().multiply(months)),
                plan.initial().multiply(growth).add(plan.payment().multiply(earlier)));
    }

    enum Compounding {
        YEARLY(1),
        QUARTERLY(4),
        MONTHLY(12),
        DAILY(365);

        private final int timesAYear;

        Compounding(int timesAYear) {
            this.timesAYear = timesAYear;
        }
    }

    enum Due {
        END,
        START
    }

    record Deposit(
            @Doc(value = "The amount at the start.", example = "1000", min = 0, max = 1e12) BigDecimal amount,
            @Doc(value = "Interest rate a year in per cent.", example = "5", min = 0, max = 100) BigDecimal annualRate,
            @Doc(value = "Full years.", example = "10", min = 0, max = 100) int years,
            @Doc(value = "How often interest is added.", defaultValue = "yearly") Compounding compounding) {}

    record Plan(
            @Doc(value = "Payment each month.", example = "100", min = 0, max = 1e9) BigDecimal payment,
            @Doc(value = "Interest rate a year in per cent.", example = "6", min = 0, max = 100) BigDecimal annualRate,
            @Doc(value = "Number of months.", example = "12", min = 1, max = 1200) int months,
            @Doc(value = "Amount present at the start.", defaultValue = "0", min = 0, max = 1e12) BigDecimal initial,
            @Doc(value = "Whether payments are made at the start or the end of a month.", defaultValue = "end") Due due) {}

    record Grown(
            @Doc(value = "What the money has grown to.", example = "1628.89") BigDecimal finalAmount,
            @Doc(value = "What was paid in.", example = "1000.00") BigDecimal paidIn,
            @Doc(value = "The interest earned.", example = "628.89") BigDecimal interest) {

        static Grown of(BigDecimal paidIn, BigDecimal grown) {
            BigDecimal result = Money.cents(grown);
            return new Grown(result, Money.cents(paidIn), result.subtract(Money.cents(paidIn)));
        }
    }
}
