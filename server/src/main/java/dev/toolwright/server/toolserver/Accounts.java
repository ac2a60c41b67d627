package dev.toolwright.server.toolserver;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Users by their keys, and what they called. Keys are looked up by their digest, so that the time it takes tells nothing of
 * them. Thread-safe.
 */
final class Accounts {

    /** Who calls where no users are named. */
    static final String ANYONE = "anyone";

    /** So many times a day is it written down what of a quota is used; a server that dies may take one such part too much for used. */
    private static final long PARTS = 100;

    private final Map<String, Account> accounts = new HashMap<>();
    private final Optional<UsedQuotas> used;
    private final Optional<Account> anyone;
    private final Clock clock;

    /** @param used outlasts this object; without it a day's calls are counted from its beginning */
    Accounts(List<ToolServerUser> users, Optional<UsedQuotas> used, Clock clock) {
        this.clock = clock;
        this.used = used;
        users.forEach(user -> accounts.put(digest(user.key().reveal()), new Account(user.name(), user.callsADay().orElse(Long.MAX_VALUE))));
        this.anyone = users.isEmpty() ? Optional.of(new Account(ANYONE, Long.MAX_VALUE)) : Optional.empty();
        if (accounts.size() < users.size()) {
            throw new IllegalArgumentException("two users of the tool server have one key");
        }
    }

    /** The account of whoever sends this key; empty if nobody has it. */
    Optional<Account> find(String key) {
        return anyone.or(() -> Optional.ofNullable(accounts.get(digest(key))));
    }

    List<Account> all() {
        return anyone.map(List::of).orElseGet(() -> List.copyOf(accounts.values()));
    }

    private static String digest(String key) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** One user's. */
    final class Account {

        private final String name;
        private final long callsADay;
        private LocalDate day = LocalDate.MIN;
        private long calls;
        /** So many may be made before more are written down. */
        private long noted;

        private Account(String name, long callsADay) {
            this.name = name;
            this.callsADay = callsADay;
        }

        String name() {
            return name;
        }

        long callsADay() {
            return callsADay;
        }

        /** Counts a call; false if the day's calls are used up, and then it is not counted. */
        synchronized boolean take() {
            turn();
            if (calls >= callsADay) {
                return false;
            }
            if (calls >= noted) {
                note(Math.min(callsADay, calls + Math.max(1, callsADay / PARTS)));
            }
            calls++;
            return true;
        }

        synchronized long callsToday() {
            turn();
            return calls;
        }

        /** Before the calls are made, so that no restart gives them again. */
        private void note(long upTo) {
            if (callsADay < Long.MAX_VALUE) {
                used.ifPresent(book -> book.set(name, day, upTo));
            }
            noted = upTo;
        }

        private void turn() {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            if (!today.equals(day)) {
                day = today;
                calls = used.map(book -> book.of(name, today)).orElse(0L);
                noted = calls;
            }
        }
    }
}
