package dev.toolwright.hub.finance;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.List;

/** What a loan costs. */
final class LoanReading {

    private LoanReading() {}

    static ApiOperation<Loan, Cost> payment() {
        return ApiOperation.get("/loan/payment", "loanPayment", Loan.class, Cost.class, LoanReading::cost)
                .describedAs(
                        "Compute the monthly payment of a loan or mortgage",
                        "Gives the equal payment due at the end of each month, and what is paid in all. Amounts are rounded to "
                                + "the cent, half up; the last payment takes up what rounding left. "
                                + "Example: 200000 at 4.5 per cent over 360 months cost 1013.37 a month.");
    }

    static ApiOperation<Wanted, Schedule> schedule() {
        return ApiOperation.get("/loan/schedule", "loanSchedule", Wanted.class, Schedule.class, LoanReading::schedule)
                .describedAs(
                        "List the payments of a loan with interest and balance",
                        "Gives the amortisation schedule month by month: payment, the interest in it, what it pays back, and what "
                                + "is still owed. Pages of 20 months unless page_size says otherwise.");
    }

    private static Cost cost(Loan loan) {
        BigDecimal total = loan.schedule().stream().map(Loan.Payment::payment).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Cost(loan.payment(), total, total.subtract(Money.cents(loan.principal())));
    }

    private static Schedule schedule(Wanted wanted) {
        Page<Loan.Payment> page = Page.of(wanted.loan().schedule(), wanted.paging());
        return new Schedule(page.items(), page.info());
    }

    record Wanted(Loan loan, PageQuery paging) {}

    record Cost(
            @Doc(value = "Payment each month.", example = "1013.37") BigDecimal monthlyPayment,
            @Doc(value = "All payments together.", example = "364813.83") BigDecimal totalPaid,
            @Doc(value = "Interest in all payments together.", example = "164813.83") BigDecimal totalInterest) {}

    record Schedule(
            @Doc("The payments on this page, in order.") List<Loan.Payment> payments,
            @Doc("Where this page stands.") PageInfo paging) implements Paged {}
}
