package dev.toolwright;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.catalog.search.SearchMode;
import dev.toolwright.catalog.search.SearchQuery;
import java.util.List;

/** What is checked before an instruction is solved. */
final class Asking {

    private static final int SUGGESTIONS = 3;

    private Asking() {}

    static void requireText(String instruction) {
        if (instruction.isBlank()) {
            throw new IllegalArgumentException("the instruction is empty; say what is to be found out or done");
        }
    }

    /** Names of tools that may have been meant. */
    static List<String> nearest(String name, Catalog catalog) {
        return catalog.search(SearchQuery.of(name).withTop(SUGGESTIONS).withMode(SearchMode.TEXT)).stream()
                .map(found -> found.entry().tool().name())
                .toList();
    }
}
