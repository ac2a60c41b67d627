package dev.toolwright.hub.ledger;

import dev.toolwright.hub.api.ApiProblem;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Accounts and transactions; debits and credits are always equal, no asset is below zero. Thread-safe. */
final class Book {

    private static final int MOST_TRANSACTIONS = 10_000;
    private static final int MOST_ACCOUNTS = 1000;

    private final Clock clock;
    private final SortedMap<String, Account> accounts = new TreeMap<>();
    private final Map<String, Transaction> transactions = new LinkedHashMap<>();

    Book(Clock clock) {
        this.clock = clock;
        reset();
    }

    /** The book at the start: six accounts, a deposit of 5000 and a rent of 1000. */
    synchronized void reset() {
        accounts.clear();
        transactions.clear();
        open("1000", "Cash", Account.Kind.ASSET);
        open("1200", "Bank", Account.Kind.ASSET);
        open("2000", "Loans", Account.Kind.LIABILITY);
        open("3000", "Owner's capital", Account.Kind.EQUITY);
        open("4000", "Sales", Account.Kind.INCOME);
        open("5000", "Rent", Account.Kind.EXPENSE);
        LocalDate today = LocalDate.now(clock);
        post(today.minusDays(13), "Owner's deposit", transfer("1000", "3000", "5000.00"));
        post(today.minusDays(10), "Rent of the month", transfer("5000", "1000", "1000.00"));
    }

    /** @throws ApiProblem with status 409, if the number is taken */
    synchronized Account open(String code, String name, Account.Kind kind) {
        if (accounts.containsKey(code) || accounts.size() >= MOST_ACCOUNTS) {
            throw ApiProblem.conflict("The number " + code + " is taken, or there are " + MOST_ACCOUNTS + " accounts already.");
        }
        accounts.put(code, new Account(code, name, kind, new BigDecimal("0.00")));
        return account(code);
    }

    synchronized List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    /** @throws ApiProblem with status 404, if there is no such account */
    synchronized Account account(String code) {
        return Optional.ofNullable(accounts.get(code)).orElseThrow(() -> ApiProblem.notFound("There is no account " + code + "."));
    }

    /** @throws ApiProblem with status 404, if there is no such transaction */
    synchronized Transaction transaction(String id) {
        return Optional.ofNullable(transactions.get(id)).orElseThrow(() -> ApiProblem.notFound("There is no transaction " + id + "."));
    }

    /** In the order posted. */
    synchronized List<Transaction> transactions() {
        return List.copyOf(transactions.values());
    }

    /** @throws ApiProblem with status 404, 409 or 422; then nothing is posted */
    synchronized Transaction post(LocalDate date, String text, List<Transaction.Entry> entries) {
        return add(date, text, entries, Optional.empty());
    }

    /** Posts the mirror image of a transaction, today. */
    synchronized Transaction reverse(String id) {
        Transaction posted = transaction(id);
        posted.reversedBy().ifPresent(reversal -> {
            throw ApiProblem.conflict("The transaction " + id + " is reversed already, by " + reversal + ".");
        });
        Transaction reversal = add(
                LocalDate.now(clock),
                "Reversal of " + id,
                posted.entries().stream().map(Transaction.Entry::mirrored).toList(),
                Optional.of(id));
        transactions.put(id, posted.reversedBy(reversal.id()));
        return reversal;
    }

    private Transaction add(LocalDate date, String text, List<Transaction.Entry> entries, Optional<String> reverses) {
        if (transactions.size() >= MOST_TRANSACTIONS) {
            throw ApiProblem.conflict("The book is full: " + MOST_TRANSACTIONS + " transactions. POST /ledger/reset empties it.");
        }
        requireBalance(entries);
        Map<String, Account> changed = new LinkedHashMap<>();
        for (Transaction.Entry entry : entries) {
            Account before = changed.containsKey(entry.account()) ? changed.get(entry.account()) : account(entry.account());
            changed.put(entry.account(), before.plus(before.kind().change(entry)));
        }
        changed.values().forEach(Book::requireFunds);
        accounts.putAll(changed);
        Transaction transaction = new Transaction(
                "T-" + (transactions.size() + 1), date, text, List.copyOf(entries), reverses, Optional.empty());
        transactions.put(transaction.id(), transaction);
        return transaction;
    }

    private static void requireBalance(List<Transaction.Entry> entries) {
        if (entries.stream().anyMatch(entry -> entry.amount().stripTrailingZeros().scale() > 2)) {
            throw ApiProblem.unprocessable("Amounts have at most two decimals.");
        }
        BigDecimal debits = sum(entries, Transaction.Side.DEBIT);
        BigDecimal credits = sum(entries, Transaction.Side.CREDIT);
        if (debits.compareTo(credits) != 0) {
            throw ApiProblem.unprocessable("Debits are " + debits.toPlainString() + " and credits are " + credits.toPlainString()
                    + "; they must be equal.");
        }
    }

    private static BigDecimal sum(List<Transaction.Entry> entries, Transaction.Side side) {
        return entries.stream()
                .filter(entry -> entry.side() == side)
                .map(Transaction.Entry::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void requireFunds(Account after) {
        if (after.kind() == Account.Kind.ASSET && after.balance().signum() < 0) {
            throw ApiProblem.unprocessable("There is not enough on " + after.code() + " " + after.name() + ": it would stand at "
                    + after.balance().toPlainString() + ".");
        }
    }

    private static List<Transaction.Entry> transfer(String debit, String credit, String amount) {
        return List.of(
                new Transaction.Entry(debit, Transaction.Side.DEBIT, new BigDecimal(amount)),
                new Transaction.Entry(credit, Transaction.Side.CREDIT, new BigDecimal(amount)));
    }
}
