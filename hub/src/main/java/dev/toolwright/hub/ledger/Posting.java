package dev.toolwright.hub.ledger;

import dev.toolwright.hub.api.ApiOperation;
import dev.toolwright.hub.api.Body;
import dev.toolwright.hub.schema.Doc;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Posting and reversing. */
final class Posting {

    private Posting() {}

    static ApiOperation<PostInput, Transaction> post(Book book, Clock clock) {
        return ApiOperation.post("/transactions", "postTransaction", PostInput.class, Transaction.class, input -> post(book, clock, input))
                .creates()
                .describedAs(
                        "Post a transaction of debits and credits",
                        "Posts entries on two or more accounts at once, or nothing at all. Debits and credits must be equal and no "
                                + "asset may fall below zero. Example: a sale for cash debits 1000 Cash and credits 4000 Sales.")
                .failsWith(404, "There is no such account.")
                .failsWith(409, "The book is full.")
                .failsWith(422, "Debits and credits differ, an asset would fall below zero, or an amount has more than two decimals.");
    }

    static ApiOperation<OfId, Transaction> get(Book book) {
        return ApiOperation.get("/transactions/{id}", "getTransaction", OfId.class, Transaction.class, input -> book.transaction(input.id()))
                .describedAs(
                        "Get a transaction by its id",
                        "Gives date, text and entries of a transaction, and whether it reverses another or was reversed.")
                .failsWith(404, "There is no such transaction.");
    }

    static ApiOperation<OfId, Transaction> reverse(Book book) {
        return ApiOperation.post("/transactions/{id}/reversal", "reverseTransaction", OfId.class, Transaction.class,
                        input -> book.reverse(input.id()))
                .creates()
                .describedAs(
                        "Reverse a transaction",
                        "Posts the same entries with debit and credit exchanged, dated today, and gives that new transaction. A "
                                + "transaction can be reversed once; nothing is ever deleted.")
                .failsWith(404, "There is no such transaction.")
                .failsWith(409, "It is reversed already, or the book is full.")
                .failsWith(422, "An asset would fall below zero.");
    }

    private static Transaction post(Book book, Clock clock, PostInput input) {
        NewTransaction wish = input.transaction();
        return book.post(wish.date().orElseGet(() -> LocalDate.now(clock)), wish.text(), wish.entries());
    }

    record PostInput(@Body @Doc("The transaction.") NewTransaction transaction) {}

    record NewTransaction(
            @Doc(value = "What happened.", example = "Sale for cash", minSize = 1, maxSize = 200) String text,
            @Doc(value = "The day it counts for, YYYY-MM-DD; the hub's date if absent.", example = "2026-01-15") Optional<LocalDate> date,
            @Doc(value = "The entries.", minSize = 2, maxSize = 50,
                    example = "[{\"account\": \"1000\", \"side\": \"debit\", \"amount\": 120.00}, {\"account\": \"4000\", \"side\": \"credit\", \"amount\": 120.00}]")
                    List<Transaction.Entry> entries) {}

    record OfId(@Doc(value = "Id of the transaction.", example = "T-2", pattern = "T-\\d{1,6}") String id) {}
}
