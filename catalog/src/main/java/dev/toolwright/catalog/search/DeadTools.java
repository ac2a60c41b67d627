package dev.toolwright.catalog.search;

import dev.toolwright.catalog.index.IndexView;
import java.io.IOException;
import java.util.Set;

/** Knows which tools do not work. Implementations are thread-safe. */
@FunctionalInterface
public interface DeadTools {

    /** Their names, in one state of the index. */
    Set<String> in(IndexView view) throws IOException;
}
