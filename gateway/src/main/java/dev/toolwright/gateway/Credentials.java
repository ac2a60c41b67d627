package dev.toolwright.gateway;

import dev.toolwright.http.HttpReply;
import dev.toolwright.secret.Secret;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the credential for a scheme of a provider's API. Implementations are thread-safe. */
@FunctionalInterface
public interface Credentials {

    /**
     * The one for the next call: of several keys, each in its turn.
     *
     * @param provider the provider's id
     * @param scheme the scheme's name in the provider's document
     * @throws CredentialUnavailableException if there is one, but not now: its quota is used up, no token is to be had
     */
    Optional<Secret> find(String provider, String scheme);

    /**
     * Is told what an API replied to a call.
     *
     * @param used with it
     * @return whether the same call may do better with what {@link #find} finds next: this key's quota is used up, and another
     *     has some left; this token has expired
     */
    default boolean isReplaceable(String provider, Collection<Secret> used, HttpReply reply) {
        return false;
    }

    /** All secrets there are, for texts to be searched for them; those that are fetched later are not among them. */
    default Collection<Secret> known() {
        return List.of();
    }

    /** No credentials at all. */
    static Credentials none() {
        return (_, _) -> Optional.empty();
    }

    /** By {@code provider/scheme}; a key that is a provider's id alone stands for all its schemes. */
    static Credentials of(Map<String, Secret> secrets) {
        return new FixedCredentials(secrets);
    }
}
