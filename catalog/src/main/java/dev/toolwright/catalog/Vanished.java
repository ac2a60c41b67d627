package dev.toolwright.catalog;

import dev.toolwright.catalog.draft.Finding;
import dev.toolwright.catalog.entry.DocumentEntry;
import dev.toolwright.catalog.index.IndexChange;
import dev.toolwright.catalog.index.IndexView;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Providers that were imported from a source before and that it describes no longer. They are told when all of it has been
 * read, as a provider may have moved to another document, and removed on request. Used by one thread.
 */
final class Vanished {

    private final ImportOptions options;
    private final ImportTally tally;
    private final Map<String, String> documents = new LinkedHashMap<>();

    Vanished(ImportOptions options, ImportTally tally) {
        this.options = options;
        this.tally = tally;
    }

    /** Notes that a document described these providers before, and now describes others. */
    void changed(DocumentEntry before) {
        before.providers().forEach(id -> documents.put(id, before.origin().document()));
    }

    /**
     * Finds the documents that are there no longer.
     *
     * @param prefix of the locations of the source's documents
     * @param seen keys of the documents that are there
     */
    void gone(String prefix, Set<String> seen, IndexView view, IndexChange change) throws IOException {
        for (DocumentEntry document : view.documentsBelow(prefix)) {
            String key = document.origin().sourceKey();
            if (!seen.contains(key)) {
                changed(document);
                if (document.providers().isEmpty()) {
                    change.forgetDocument(key);
                }
            }
        }
    }

    /** Tells, and on request removes, those that no document of this import describes. */
    void settle(ProviderIds ids, IndexChange change) throws IOException {
        List<String> gone = documents.keySet().stream().filter(id -> !ids.given(id)).toList();
        for (String id : gone) {
            if (options.removesVanished()) {
                change.remove(id);
            }
            tally.told(Finding.gone(documents.getOrDefault(id, ""), "the provider " + id + " is no longer there")
                    .withDone(options.removesVanished() ? "it was removed" : "it stays in the catalogue"));
        }
    }
}
