package dev.toolwright.catalog.search;

import dev.toolwright.catalog.entry.CatalogEntry;
import dev.toolwright.catalog.index.IndexView;
import dev.toolwright.catalog.index.SaidWords;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tools that one search looks at, each read once. */
final class Entries {

    private record Likeness(String provider, String title, String summary) {}

    private final IndexView view;
    private final Map<Integer, CatalogEntry> read = new HashMap<>();

    Entries(IndexView view) {
        this.view = view;
    }

    CatalogEntry get(int document) throws IOException {
        CatalogEntry entry = read.get(document);
        if (entry == null) {
            entry = view.entry(document);
            read.put(document, entry);
        }
        return entry;
    }

    /**
     * Those that are the same as one of another provider before: name, first sentence of the description and the
     * providers' names are equal, as where several versions of one API were imported. All of them together would take the
     * places of what else may serve.
     */
    Set<Integer> twins(List<ScoredDocument> documents) throws IOException {
        Map<Likeness, String> providers = new HashMap<>();
        Set<Integer> twins = new HashSet<>();
        for (ScoredDocument found : documents) {
            CatalogEntry entry = get(found.document());
            String provider = entry.tool().provider().id();
            String first = providers.putIfAbsent(likeness(entry), provider);
            if (first != null && !first.equals(provider)) {
                twins.add(found.document());
            }
        }
        return twins;
    }

    private static Likeness likeness(CatalogEntry entry) {
        return new Likeness(entry.tool().provider().name(), entry.title(), SaidWords.firstSentence(entry.tool().description()));
    }
}
