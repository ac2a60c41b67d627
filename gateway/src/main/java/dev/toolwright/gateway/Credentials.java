package dev.toolwright.gateway;

import dev.toolwright.secret.Secret;
import java.util.Map;
import java.util.Optional;

/** Finds the credential for a scheme of a provider's API. Implementations are thread-safe. */
@FunctionalInterface
public interface Credentials {

    /**
     * @param provider the provider's id
     * @param scheme the scheme's name in the provider's document
     */
    Optional<Secret> find(String provider, String scheme);

    /** No credentials at all. */
    static Credentials none() {
        return (_, _) -> Optional.empty();
    }

    /** By {@code provider/scheme}; a key that is a provider's id alone stands for all its schemes. */
    static Credentials of(Map<String, Secret> secrets) {
        Map<String, Secret> known = Map.copyOf(secrets);
        return (provider, scheme) -> Optional.ofNullable(known.get(provider + "/" + scheme))
                .or(() -> Optional.ofNullable(known.get(provider)));
    }
}
