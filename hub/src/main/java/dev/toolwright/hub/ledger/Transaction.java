package dev.toolwright.hub.ledger;

import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Something that was posted; never changed, only reversed by another. */
record Transaction(
        @Doc(value = "Its id.", example = "T-1") String id,
        @Doc(value = "The day it counts for.", example = "2026-01-02") LocalDate date,
        @Doc(value = "What happened.", example = "Owner's deposit") String text,
        @Doc(value = "The entries; debits and credits are equal.",
                example = "[{\"account\": \"1000\", \"side\": \"debit\", \"amount\": 5000.00}, {\"account\": \"3000\", \"side\": \"credit\", \"amount\": 5000.00}]")
                List<Entry> entries,
        @Doc(value = "Id of the transaction that this one reverses; absent if it reverses none.", example = "T-0") Optional<String> reverses,
        @Doc(value = "Id of the transaction that reversed this one; absent if it holds.", example = "T-9") Optional<String> reversedBy) {

    Transaction reversedBy(String reversal) {
        return new Transaction(id, date, text, entries, reverses, Optional.of(reversal));
    }

    enum Side {
        DEBIT,
        CREDIT;

        Side other() {
            return this == DEBIT ? CREDIT : DEBIT;
        }
    }

    /** An amount on one side of one account. */
    record Entry(
            @Doc(value = "Number of the account.", example = "1000", pattern = Account.CODE) String account,
            @Doc(value = "The side of the account.", example = "debit") Side side,
            @Doc(value = "Amount in euros with at most two decimals, above zero.", example = "100.00", min = 0.01, max = 1e9)
                    BigDecimal amount) {

        Entry mirrored() {
            return new Entry(account, side.other(), amount);
        }
    }
}
