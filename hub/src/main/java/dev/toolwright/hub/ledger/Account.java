package dev.toolwright.hub.ledger;

import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;

/** An account and what is on it. */
record Account(
        @Doc(value = "Its number.", example = "1000") String code,
        @Doc(value = "Its name.", example = "Cash") String name,
        @Doc(value = "Its kind; asset and expense grow by debit, the others by credit.", example = "asset") Kind kind,
        @Doc(value = "What is on it in euros, on the side on which it grows.", example = "4000.00") BigDecimal balance) {

    static final String CODE = "\\d{4}";

    Account plus(BigDecimal change) {
        return new Account(code, name, kind, balance.add(change));
    }

    enum Kind {
        ASSET(true),
        LIABILITY(false),
        EQUITY(false),
        INCOME(false),
        EXPENSE(true);

        private final boolean growsByDebit;

        Kind(boolean growsByDebit) {
            this.growsByDebit = growsByDebit;
        }

        /** What an entry changes on the side on which the account grows. */
        BigDecimal change(Transaction.Entry entry) {
            BigDecimal debit = entry.side() == Transaction.Side.DEBIT ? entry.amount() : entry.amount().negate();
            return growsByDebit ? debit : debit.negate();
        }
    }
}
