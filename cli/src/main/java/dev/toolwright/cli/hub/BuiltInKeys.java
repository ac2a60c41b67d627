package dev.toolwright.cli.hub;

import dev.toolwright.catalog.Catalog;
import dev.toolwright.gateway.Credentials;
import dev.toolwright.secret.Secret;
import dev.toolwright.http.HttpReply;
import dev.toolwright.hub.api.ApiProvider;
import java.net.URI;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * Credentials that also know the key of the built-in APIs, which is documented and protects nothing: it shows what an API with
 * a key is like. Other providers never get it, whatever they call themselves. Thread-safe.
 */
public final class BuiltInKeys implements Credentials, AutoCloseable {

    private final Credentials configured;
    private final Catalog catalog;
    private final URI documents;

    /** @param configured asked first */
    public BuiltInKeys(Credentials configured, Path catalogFolder, Path home) {
        this.configured = configured;
        this.catalog = Catalog.open(catalogFolder);
        this.documents = BuiltInImport.documents(home).toAbsolutePath().toUri();
    }

    @Override
    public Optional<Secret> find(String provider, String scheme) {
        return configured.find(provider, scheme).or(() -> isBuiltIn(provider)
                ? Optional.of(Secret.of(ApiProvider.DEMO_KEY))
                : Optional.empty());
    }

    @Override
    public boolean isReplaceable(String provider, Collection<Secret> used, HttpReply reply) {
        return configured.isReplaceable(provider, used, reply);
    }

    /** Without the built-in APIs' key, which is no secret. */
    @Override
    public Collection<Secret> known() {
        return configured.known();
    }

    private boolean isBuiltIn(String provider) {
        return catalog.findProvider(provider)
                .filter(entry -> entry.origin().source().toString().startsWith(documents.toString()))
                .isPresent();
    }

    @Override
    public void close() {
        catalog.close();
    }
}
