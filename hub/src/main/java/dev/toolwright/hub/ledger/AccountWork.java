package dev.toolwright.hub.ledger;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Opening accounts and reading them. */
final class AccountWork {

    private AccountWork() {}

    static ApiOperation<Filter, Accounts> list(Book book) {
        return ApiOperation.get("/accounts", "listAccounts", Filter.class, Accounts.class, filter -> list(book, filter))
                .describedAs(
                        "List the accounts of the book with their balances",
                        "Lists all accounts, or those of one kind, by number. Balances are in euros, on the side on which the kind "
                                + "of account grows: debit for assets and expenses, credit for the others.");
    }

    static ApiOperation<OfCode, Account> get(Book book) {
        return ApiOperation.get("/accounts/{code}", "accountBalance", OfCode.class, Account.class, input -> book.account(input.code()))
                .describedAs(
                        "Get the balance of an account",
                        "Gives name, kind and present balance of one account, in euros. For single movements ask for its statement.")
                .failsWith(404, "There is no such account.");
    }

    static ApiOperation<OpenInput, Account> open(Book book) {
        return ApiOperation.post("/accounts", "openAccount", OpenInput.class, Account.class,
                        input -> book.open(input.account().code(), input.account().name(), input.account().kind()))
                .creates()
                .describedAs(
                        "Open an account",
                        "Adds an account with balance 0 to the book. Its number has four digits and must be new.")
                .failsWith(409, "The number is taken, or there are too many accounts.");
    }

    private static Accounts list(Book book, Filter filter) {
        List<Account> found = book.accounts().stream()
                .filter(account -> filter.kind().map(account.kind()::equals).orElse(true))
                .toList();
        return new Accounts(found, found.stream().map(Account::balance).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    record Filter(@Doc("Only accounts of this kind.") Optional<Account.Kind> kind) {}

    record Accounts(
            @Doc("The accounts, by number.") List<Account> accounts,
            @Doc(value = "All their balances together.", example = "4000.00") BigDecimal total) {}

    record OfCode(@Doc(value = "Number of the account.", example = "1000", pattern = Account.CODE) String code) {}

    record OpenInput(@Body @Doc("The account.") NewAccount account) {}

    record NewAccount(
            @Doc(value = "Its number, four digits.", example = "5100", pattern = Account.CODE) String code,
            @Doc(value = "Its name.", example = "Office supplies", minSize = 1, maxSize = 60) String name,
            @Doc(value = "Its kind.", example = "expense") Account.Kind kind) {}
}
