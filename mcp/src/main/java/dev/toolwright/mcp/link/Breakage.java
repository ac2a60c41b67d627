package dev.toolwright.mcp.link;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Whether a link is broken, and why; the first reason counts. Thread-safe. */
final class Breakage {

    private final CompletableFuture<String> reason = new CompletableFuture<>();

    /** @return whether this was the first */
    boolean because(String why) {
        return reason.complete(why);
    }

    Optional<String> reason() {
        return Optional.ofNullable(reason.getNow(null));
    }

    boolean happened() {
        return reason.isDone();
    }

    void then(Runnable action) {
        reason.thenRun(action);
    }
}
