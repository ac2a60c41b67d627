package dev.toolwright.catalog.entry;

import dev.toolwright.tool.Provider;

/**
 * A provider of the catalogue.
 *
 * @param provider what is known of it
 * @param origin where it came from
 * @param tools how many it has
 * @param identity what makes it the same provider when it is found elsewhere
 * @param version as its document states it; may be empty
 * @param collection whose it is, as its document and its host say; may be empty
 */
public record ProviderEntry(
        Provider provider, Origin origin, int tools, String identity, String version, String collection) {

    /** Of no collection. */
    public ProviderEntry(Provider provider, Origin origin, int tools, String identity, String version) {
        this(provider, origin, tools, identity, version, "");
    }

    public ProviderEntry withTools(int count) {
        return new ProviderEntry(provider, origin, count, identity, version, collection);
    }
}
