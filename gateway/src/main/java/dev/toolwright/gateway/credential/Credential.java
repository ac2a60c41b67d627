package dev.toolwright.gateway.credential;

import dev.toolwright.gateway.CredentialUnavailableException;
import dev.toolwright.http.HttpReply;
import dev.toolwright.secret.Secret;
import java.util.List;

/** What one scheme of one provider is called with. Implementations are thread-safe. */
public interface Credential {

    /**
     * For the next call.
     *
     * @throws CredentialUnavailableException if there is none now
     */
    Secret next();

    /**
     * Is told what was replied to a call that was made with it.
     *
     * @param used may be another's: then nothing happens
     * @return whether a repetition of the call with {@link #next} may do better
     */
    boolean isReplaceable(Secret used, HttpReply reply);

    /** The secrets that it has from the beginning. */
    default List<Secret> known() {
        return List.of();
    }

    /** The same for ever. */
    static Credential of(Secret secret) {
        return new Credential() {
            @Override
            public Secret next() {
                return secret;
            }

            @Override
            public List<Secret> known() {
                return List.of(secret);
            }

            @Override
            public boolean isReplaceable(Secret used, HttpReply reply) {
                return false;
            }
        };
    }
}
