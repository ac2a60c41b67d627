package dev.toolwright.hub.ledger;

import dev.toolwright.hub.api.ApiProvider;
import java.time.Clock;

/** The books of a small firm; their state lives as long as the server. */
public final class Ledger {

    private Ledger() {}

    public static ApiProvider provider(Clock clock) {
        Book book = new Book(clock);
        return ApiProvider.of(
                        "ledger",
                        "Ledger",
                        "Finance",
                        "Double-entry bookkeeping of a small firm, in euros: accounts and balances, posting of transactions, "
                                + "statements, reversals, trial balance. Needs an API key. Changes last until the hub stops or "
                                + "the data is reset.")
                .withKey()
                .with(AccountWork.list(book))
                .with(AccountWork.get(book))
                .with(AccountWork.open(book))
                .with(Statement.operation(book))
                .with(Posting.post(book, clock))
                .with(Posting.get(book))
                .with(Posting.reverse(book))
                .with(TrialBalance.operation(book))
                .resetBy(book::reset);
    }
}
