package dev.toolwright.cli.session;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.cli.terminal.Terminal;

/** Brings the vectors of tools that were just imported, with progress. */
public final class Vectors {

    private Vectors() {}

    /** Blocks until every tool has its vector; tools are found by words meanwhile. */
    public static void bring(Catalog catalog, Terminal terminal) {
    }
}
