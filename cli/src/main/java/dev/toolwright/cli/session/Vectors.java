package dev.toolwright.cli.session;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.CatalogStats;
import dev.toolwright.catalog.EmbedProgress;
import dev.toolwright.cli.exit.CommandFailure;
import dev.toolwright.cli.terminal.Pace;
import dev.toolwright.cli.terminal.Terminal;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Brings the vectors of tools that have none yet. Words find tools without them, so nothing waits for many: a few are brought
 * at once, many when they are asked for.
 */
public final class Vectors {

    /** So many take a few seconds. */
    public static final int FEW = 2000;

    private static final int NOTEWORTHY = 500;
    private static final int LINES = 10;

    private Vectors() {}

    /** How many tools have none. */
    public static int missing(Catalog catalog) {
        CatalogStats stats = catalog.stats();
        return stats.tools() - stats.vectors();
    }

    /** Brings them if they are few. */
    public static void bringFew(Catalog catalog, Terminal terminal) throws InterruptedException {
        if (missing(catalog) <= FEW) {
            bring(catalog, terminal);
        }
    }

    /** Blocks until every tool has its vector, and says how far it is. Killed meanwhile, it goes on the next time. */
    public static void bring(Catalog catalog, Terminal terminal) throws InterruptedException {
        AtomicReference<EmbedProgress> newest = new AtomicReference<>(new EmbedProgress(0, 0));
        CompletableFuture<Integer> work = catalog.embedInBackground(newest::set);
        Pace pace = new Pace(InstantSource.system());
        int told = 0;
        while (!isDone(work)) {
            EmbedProgress progress = Objects.requireNonNull(newest.get());
            if (progress.total() <= NOTEWORTHY) {
                continue;
            }
            String line = progress.done() < progress.total()
                    ? "embedding: " + pace.of(progress.done(), progress.total(), "tool")
                    : "putting the vectors in order";
            if (terminal.animated()) {
                terminal.err().print("\r\u001b[K" + line);
                terminal.err().flush();
            } else if (progress.done() * LINES / progress.total() >= told) {
                terminal.err().println(line);
                told = progress.done() * LINES / progress.total() + 1;
            }
        }
        if (Objects.requireNonNull(newest.get()).total() > NOTEWORTHY && terminal.animated()) {
            terminal.err().print("\r\u001b[K");
        }
    }

    private static boolean isDone(CompletableFuture<Integer> work) throws InterruptedException {
        try {
            work.get(1, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : CommandFailure.failed("the vectors could not be made: " + e.getCause());
        }
    }
}
