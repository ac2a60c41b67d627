package dev.toolwright.gateway.credential;

import dev.toolwright.gateway.Credentials;
import dev.toolwright.http.HttpReply;
import dev.toolwright.secret.Secret;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Credentials by provider and scheme. Thread-safe. */
public final class Keyring implements Credentials {

    private final Map<String, Credential> credentials;

    /** @param credentials by {@code provider/scheme}; a provider's id alone stands for all its schemes */
    public Keyring(Map<String, Credential> credentials) {
        this.credentials = Map.copyOf(credentials);
    }

    @Override
    public Optional<Secret> find(String provider, String scheme) {
        return Optional.ofNullable(credentials.get(provider + "/" + scheme))
                .or(() -> Optional.ofNullable(credentials.get(provider)))
                .map(Credential::next);
    }

    @Override
    public Collection<Secret> known() {
        return credentials.values().stream().flatMap(credential -> credential.known().stream()).toList();
    }

    @Override
    public boolean isReplaceable(String provider, Collection<Secret> used, HttpReply reply) {
        return credentials.entrySet().stream()
                .filter(entry -> entry.getKey().equals(provider) || entry.getKey().startsWith(provider + "/"))
                .flatMap(entry -> used.stream().map(secret -> entry.getValue().isReplaceable(secret, reply)))
                .reduce(false, Boolean::logicalOr);
    }
}
