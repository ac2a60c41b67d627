package dev.toolwright.catalog.entry;

import dev.toolwright.catalog.draft.Finding;
import java.net.URI;
import java.util.List;

/**
 * What the catalogue remembers of a document, so that it is not read again as long as it stays as it is.
 *
 * @param origin where it came from, and its hash
 * @param settings all that decides what is made of it besides its bytes, as one text
 * @param providers the ids of those that it describes, or described when it could last be imported
 * @param findings what was to be said about it
 */
public record DocumentEntry(Origin origin, String settings, List<String> providers, List<Finding> findings) {

    public DocumentEntry {
        providers = List.copyOf(providers);
        findings = List.copyOf(findings);
    }

    /** Whether a document would be read as this one was. */
    public boolean same(URI source, String sha256, String otherSettings) {
        return origin.sha256().equals(sha256) && settings.equals(otherSettings) && origin.source().equals(source);
    }
}
