package dev.toolwright.hub.ledger;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Page;
import dev.toolwright.hub.api.PageInfo;
import dev.toolwright.hub.api.PageQuery;
import dev.toolwright.hub.api.Paged;
import dev.toolwright.hub.schema.Doc;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The movements of one account. */
final class Statement {

    private Statement() {}

    static ApiOperation<Input, Lines> operation(Book book) {
        return ApiOperation.get("/accounts/{code}/statement", "accountStatement", Input.class, Lines.class, input -> lines(book, input))
                .describedAs(
                        "List the movements of an account with running balance",
                        "Lists each entry on an account in the order posted, with the balance after it, in euros. Dates from and to "
                                + "narrow the list; balances count what lies before it too. Pages of 20 unless page_size says "
                                + "otherwise.")
                .failsWith(404, "There is no such account.");
    }

    private static Lines lines(Book book, Input input) {
        Account account = book.account(input.code());
        List<Line> lines = new ArrayList<>();
        BigDecimal balance = new BigDecimal("0.00");
        for (Transaction transaction : book.transactions()) {
            for (Transaction.Entry entry : transaction.entries()) {
                if (entry.account().equals(account.code())) {
                    BigDecimal change = account.kind().change(entry);
                    balance = balance.add(change);
                    lines.add(new Line(transaction.id(), transaction.date(), transaction.text(), change, balance));
                }
            }
        }
        Page<Line> page = Page.of(lines.stream().filter(input::shows).toList(), input.paging());
        return new Lines(page.items(), page.info());
    }

    record Input(
            @Doc(value = "Number of the account.", example = "1000", pattern = Account.CODE) String code,
            @Doc(value = "First day, YYYY-MM-DD.", example = "2026-01-01") Optional<LocalDate> from,
            @Doc(value = "Last day, YYYY-MM-DD.", example = "2026-01-31") Optional<LocalDate> to,
            PageQuery paging) {

        boolean shows(Line line) {
            return !line.date().isBefore(from.orElse(LocalDate.MIN)) && !line.date().isAfter(to.orElse(LocalDate.MAX));
        }
    }

    record Lines(
            @Doc("The movements on this page, in the order posted.") List<Line> lines,
            @Doc("Where this page stands.") PageInfo paging) implements Paged {}

    record Line(
            @Doc(value = "Id of the transaction.", example = "T-1") String transaction,
            @Doc(value = "The day it counts for.", example = "2026-01-02") LocalDate date,
            @Doc(value = "What happened.", example = "Owner's deposit") String text,
            @Doc(value = "What it changed; negative where the account shrank.", example = "5000.00") BigDecimal change,
            @Doc(value = "The balance after it.", example = "5000.00") BigDecimal balance) {}
}
