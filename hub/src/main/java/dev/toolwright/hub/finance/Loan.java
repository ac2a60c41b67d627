package dev.toolwright.hub.finance;

import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A loan paid back in equal monthly payments at the end of each month. */
record Loan(
        @Doc(value = "The amount borrowed.", example = "200000", min = 1, max = 1e12) BigDecimal principal,
        @Doc(value = "Nominal interest rate a year in per cent; a twelfth of it is due each month.", example = "4.5", min = 0, max = 100)
                BigDecimal annualRate,
        @Doc(value = "Number of monthly payments.", example = "360", min = 1, max = 600) int months) {

    BigDecimal monthlyRate() {
        return Money.share(annualRate).divide(BigDecimal.valueOf(12), Money.PRECISION);
    }

    BigDecimal payment() {
        if (annualRate.signum() == 0) {
            return Money.cents(principal.divide(BigDecimal.valueOf(months), Money.PRECISION));
        }
        BigDecimal growth = Money.growth(monthlyRate(), months);
        return Money.cents(principal.multiply(monthlyRate()).multiply(growth)
                .divide(growth.subtract(BigDecimal.ONE), Money.PRECISION));
    }

    /** All payments; the last takes up what rounding left. */
    List<Payment> schedule() {
        List<Payment> payments = new ArrayList<>();
        BigDecimal balance = Money.cents(principal);
        for (int month = 1; month <= months; month++) {
            BigDecimal interest = Money.cents(balance.multiply(monthlyRate()));
            BigDecimal repaid = month == months ? balance : payment().subtract(interest).min(balance);
            balance = balance.subtract(repaid);
            payments.add(new Payment(month, repaid.add(interest), interest, repaid, balance));
        }
        return payments;
    }

    /** One monthly payment. */
    record Payment(
            @Doc(value = "Number of the month, the first is 1.", example = "1") int month,
            @Doc(value = "What is paid.", example = "1013.37") BigDecimal payment,
            @Doc(value = "Interest in it.", example = "750.00") BigDecimal interest,
            @Doc(value = "What is paid back of the loan.", example = "263.37") BigDecimal principal,
            @Doc(value = "What is still owed afterwards.", example = "199736.63") BigDecimal balance) {}
}
