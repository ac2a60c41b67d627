package dev.toolwright.cli.session;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.CatalogStats;
import dev.toolwright.cli.terminal.Terminal;

/** Brings the vectors of tools that were just imported, and says so where it takes a while. */
public final class Vectors {

    private static final int NOTEWORTHY = 500;

    private Vectors() {}

    /** Blocks until every tool has its vector. Killed meanwhile, it goes on the next time; words find tools all the same. */
    public static void bring(Catalog catalog, Terminal terminal) {
        CatalogStats stats = catalog.stats();
        int missing = stats.tools() - stats.vectors();
        if (missing > NOTEWORTHY) {
            terminal.err().println("toolwright: embedding " + missing + " tools; they can be searched by words already");
        }
        catalog.embedPending();
    }
}
