package dev.toolwright.cli.config;

import com.fasterxml.jackson.databind.JsonNode;
import dev.toolwright.gateway.credential.ClientCredentials;
import dev.toolwright.gateway.credential.Credential;
import dev.toolwright.gateway.credential.RotatingKeys;
import dev.toolwright.gateway.limit.RateLimit;
import dev.toolwright.http.HttpSender;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;

/**
 * Reads what a scheme is called with: a source, several of them, several with a quota, or an OAuth 2 account.
 *
 * @param sender by which tokens are fetched
 */
record CredentialReader(SecretSource secrets, Supplier<HttpSender> sender, Clock clock) {

    private static final Set<String> ROTATION = Set.of("keys", "quota");
    private static final Set<String> ACCOUNT = Set.of("token-url", "client-id", "client-secret", "scope");

    /** @throws IllegalArgumentException in a line that says what was expected */
    Credential read(JsonNode said) {
        if (said.isTextual()) {
            return Credential.of(secrets.secret(said.textValue()));
        }
        if (said.isArray()) {
            return rotation(said, Optional.empty());
        }
        if (said.has("keys")) {
            known(said, ROTATION);
            return rotation(said.path("keys"), Optional.of(said.path("quota"))
                    .filter(JsonNode::isTextual)
                    .map(quota -> Measures.rate(quota.textValue())));
        }
        if (said.has("token-url")) {
            known(said, ACCOUNT);
            return account(said);
        }
        throw new IllegalArgumentException("write a source, a list of sources, {keys: […], quota: 1000/1d}, "
                + "or {token-url: …, client-id: …, client-secret: …}");
    }

    private Credential rotation(JsonNode sources, Optional<RateLimit> quota) {
        List<JsonNode> all = StreamSupport.stream(sources.spliterator(), false).toList();
        if (all.isEmpty() || !all.stream().allMatch(JsonNode::isTextual)) {
            throw new IllegalArgumentException("keys are a list of sources, as in [env:KEY_1, env:KEY_2]");
        }
        return new RotatingKeys(
                all.stream().map(source -> secrets.secret(source.textValue())).toList(), quota, clock);
    }

    private Credential account(JsonNode said) {
        return new ClientCredentials(
                new ClientCredentials.Account(
                        URI.create(said.path("token-url").asText()),
                        secrets.text(said.path("client-id").asText()),
                        secrets.secret(said.path("client-secret").asText()),
                        said.path("scope").asText()),
                sender,
                clock);
    }

    private static void known(JsonNode said, Set<String> names) {
        for (Map.Entry<String, JsonNode> member : said.properties()) {
            if (!names.contains(member.getKey())) {
                throw new IllegalArgumentException("does not know '" + member.getKey() + "'; known here: " + names.stream().sorted().toList());
            }
        }
    }
}
