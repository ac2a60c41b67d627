package dev.toolwright.hub.finance;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** Loans, savings and prices; no state. */
public final class Finance {

    private Finance() {}

    public static ApiProvider provider(Clock clock) {
        return ApiProvider.of(
                        "finance",
                        "Finance",
                        "Finance",
                        "Arithmetic of money: payment and amortisation schedule of a loan, compound interest, savings plans, net "
                                + "present value and internal rate of return, prices with discount and tax. Rates are in per "
                                + "cent, amounts in any currency, rounded to the cent.")
                .with(LoanReading.payment())
                .with(LoanReading.schedule())
                .with(Saving.compoundInterest())
                .with(Saving.futureValue())
                .with(CashFlows.presentValue())
                .with(CashFlows.internalRate())
                .with(Price.operation());
    }
}
