package dev.toolwright.gateway;

import dev.toolwright.secret.Secret;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The same for ever. @param secrets by {@code provider/scheme}, or by a provider's id alone */
record FixedCredentials(Map<String, Secret> secrets) implements Credentials {

    FixedCredentials {
        secrets = Map.copyOf(secrets);
    }

    @Override
    public Optional<Secret> find(String provider, String scheme) {
        return Optional.ofNullable(secrets.get(provider + "/" + scheme)).or(() -> Optional.ofNullable(secrets.get(provider)));
    }

    @Override
    public Collection<Secret> known() {
        return secrets.values();
    }
}
