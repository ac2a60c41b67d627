package dev.toolwright.hub.ledger;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.NoInput;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.List;

/** Whether the book is in order, and what was earned. */
final class TrialBalance {

    private static final int ANSWERS = 10;

    private TrialBalance() {}

    static ApiOperation<NoInput, Output> operation(Book book) {
        return ApiOperation.get("/trial-balance", "trialBalance", NoInput.class, Output.class, _ -> answer(book))
                .describedAs(
                        "Compute the trial balance and the profit",
                        "Adds up the balances of all accounts by kind, in euros. Assets and expenses together equal liabilities, "
                                + "equity and income together; profit is income less expenses.")
                .limitedTo(ANSWERS);
    }

    private static Output answer(Book book) {
        List<Account> accounts = book.accounts();
        BigDecimal income = total(accounts, Account.Kind.INCOME);
        BigDecimal expenses = total(accounts, Account.Kind.EXPENSE);
        return new Output(
                total(accounts, Account.Kind.ASSET),
                total(accounts, Account.Kind.LIABILITY),
                total(accounts, Account.Kind.EQUITY),
                income,
                expenses,
                income.subtract(expenses));
    }

    private static BigDecimal total(List<Account> accounts, Account.Kind kind) {
        return accounts.stream()
                .filter(account -> account.kind() == kind)
                .map(Account::balance)
                .reduce(new BigDecimal("0.00"), BigDecimal::add);
    }

    record Output(
            @Doc(value = "All assets.", example = "4000.00") BigDecimal assets,
            @Doc(value = "All liabilities.", example = "0.00") BigDecimal liabilities,
            @Doc(value = "All equity, without this period's profit.", example = "5000.00") BigDecimal equity,
            @Doc(value = "All income.", example = "0.00") BigDecimal income,
            @Doc(value = "All expenses.", example = "1000.00") BigDecimal expenses,
            @Doc(value = "Income less expenses; negative is a loss.", example = "-1000.00") BigDecimal profit) {}
}
